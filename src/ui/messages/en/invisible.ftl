# People: who is reached by nothing.
invisible-doc = Invented people of the preview, children too: everybody who was here at some time. A person is reached when a programme serves them, or their household where households enrol.
invisible-waiting = Following people …
invisible-no-programmes = Nobody is reached by a programme, because this scenario has none for people or households. <link>Add one in Explore</link>, or open a scenario with programmes.
invisible-headline = { $returnees } of the people who came back are served by no programme, and { $residents } of the people who lived here.
invisible-measure = Share of each group that every programme leaves with nothing; read in the last month in which each programme is open.
# Followed by a list: people who came back, or people who lived here.
invisible-sorted = Largest share first, of
# One group on one side, beside a bar.
invisible-share = { $side }: <b>{ $share }</b> reached by nothing, { $nothing } of { $people }.
invisible-few = { $side }: fewer than { $people } people; too few to tell.
invisible-why = Most often ({ $share }), where they came nearest to help: { $reason }.
invisible-family = a family
# Heard in place of “a family”, which it must hold word by word.
invisible-family-of = a family, invented, whom nothing reaches: { $group }, { $side }
invisible-more = Show { $count } more groups
invisible-fewer = Show fewer groups
invisible-programmes = Programme by programme
invisible-what = What it was to them
invisible-places = These work on places and are open to all who live there; they name nobody, so nobody counts as reached by them: { $programmes }.
invisible-before = These act before or instead of a return, on who comes and when; nobody enrols here: { $programmes }.
invisible-note = Each person stands in one row, by the first rule that leaves them out; where households enrol, a person stands where their household’s first adult does. One agent stands for { $each } people; one run.
invisible-csv = Groups (CSV)
# Groups; documents and homes as in the first month here, ages at arrival or in the middle of the run.
invisible-group-all = Everybody
invisible-group-women = Women
invisible-group-men = Men
invisible-group-children = Children under 15
invisible-group-young = Aged 15 to 29
invisible-group-middle = Aged 30 to 59
invisible-group-old = Aged 60 and older
invisible-group-undocumented = Without identity documents
invisible-group-vulnerable = With a vulnerability that programmes know
invisible-group-earlier = Came back in earlier years
invisible-group-displaced = Displaced within the country
invisible-group-owner = In a home of their own
invisible-group-renter = Tenants
invisible-group-hosted = Hosted by kin
invisible-group-makeshift = In makeshift shelter
invisible-group-zone = { $zone }
# What a programme was to somebody.
invisible-reason-served = served
invisible-reason-waiting = on the list, not served before the programme closed
invisible-reason-full = knows of it and may enrol, and is not on the list: it was full, or the turn has not come
invisible-reason-refused = no longer qualified when their turn came
invisible-reason-barred = knows of it, and may not enrol by its own conditions
invisible-reason-unaware = never heard of it
invisible-reason-time = left out: arrived too long ago, or did not arrive
invisible-reason-vulnerable = left out: only vulnerable people are meant
invisible-reason-age = left out by age
invisible-reason-sex = left out by sex
invisible-reason-zone = left out: lives in another district
invisible-reason-band = left out by how free their return was
invisible-reason-stream = left out by stream of arrival
invisible-reason-origin = left out: people of another origin are meant
invisible-reason-notHere = not here: came after it closed, or was away or dead

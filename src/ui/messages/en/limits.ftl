# What the model can and cannot show.
limits-title = What this can and cannot show
# Non-refoulement: nobody is returned to a real risk of irreparable harm. A remedy: a decision can be reviewed before it is carried out.
limits-rights = Rights come first
    .text = Nothing here shows that anybody’s return is lawful, safe, voluntary or dignified. Those are questions of law and of each person’s case: non-refoulement, individual assessment, a remedy, no collective expulsion, the best interests of the child, free and informed consent, physical security. No score on this page can be set against them.
limits-needs = Needs, not capacity
    .text = The charts say what people need when return happens, by when, and what gives way. They never say how many people a place could take: there is no such number, and arrivals are a condition that you set, not something the model looks for.
limits-invented = Invented people
    .text = Everybody in the simulation is synthetic, drawn from published totals. No real person is in it, and nobody is singled out. Tension is a property of places and of how people are treated, not of newcomers.
limits-forecast = No forecast
    .text = One run is one possible course. Several inputs, among them free plots and traffic before 2016, have no source at all and are assumed within wide ranges. Compare runs; do not quote one number.
limits-reported = The reported figures
    .text = “Twice the pupils, six times the day labourers, four times the commute, land up by 1,000 %” come from one footnoted sentence of one source, undated. By arithmetic they cannot hold for the whole province. They are read here as figures of the hot-spot (Jalalabad, Behsud and Surkh Rod) and are shown beside the model’s own.
limits-map = The map
    .text = The cells on the map are drawn around district centres. They are no borders, and names and outlines imply no endorsement.

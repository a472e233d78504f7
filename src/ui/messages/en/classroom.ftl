# Lessons: predict, run, explain. Calm words; no winners and no scores; nothing here plays at deportation.
classroom-title = Classroom
classroom-doc = Six lessons in which people first say what they expect, then run the model, then explain what they see in their own words. There are no marks and no winners: a prediction that was wrong is where the lesson begins. All people in a run are invented.
classroom-all = All lessons
classroom-for = { $minutes } minutes; from age { $age }.
classroom-hard = Content note: this lesson speaks of people made to leave, of detention, loss and insecurity. Some of those in the room may have lived it. Nobody has to tell anything of themselves, and anybody may step out.
classroom-hard-short = Speaks of displacement and detention.
classroom-aims = Aims
classroom-teachers = For teachers
classroom-tool-link = A link with set controls
    .doc = opens a lesson or Explore, with controls locked or hidden.
classroom-tool-pool = The class’s results
    .doc = what everybody expected and what their runs said, without a server.
classroom-tool-codap = Data for CODAP
    .doc = a run as a table in CODAP, or as a file for it.
classroom-unknown = There is no lesson “{ $key }”. These are the lessons:
classroom-notes = Notes for the teacher
classroom-print = Print the sheet (one page)
classroom-again = Begin this lesson again

classroom-prediction = My prediction
classroom-prediction-typed = My prediction, typed
classroom-nothing-yet = nothing yet
classroom-keep = Keep my prediction
classroom-first-predict = First say what you expect: nothing runs before.
classroom-keep-note = Once kept it stays as it is.
classroom-sketch = The course that you expect
# $date: a month.
classroom-sketch-point = { $date }
classroom-sketch-how = Draw with the pointer, or go from point to point with Tab and move each with the arrow keys.
classroom-course = from { $first } in { $from } to { $last } in { $to }
classroom-step = { $number }. { $title }
classroom-kept = You expected: { $predicted }.
classroom-run = Run it
classroom-running = Runs
classroom-runs = { $done } of { $all } runs
classroom-failed = The run did not end: { $why } Your prediction is kept; run it again.
classroom-line = Expected { $predicted }; the run says { $found }.
classroom-figures = Figures of the run
# $outcome: a measure; $who: a group of people; $unit: "none" where the figure says it.
classroom-row = { $unit ->
    [none] { $outcome }, { $who }
   *[other] { $outcome } ({ $unit }), { $who }
  }
classroom-run-note = One run; { $scale }; seed { $seed }. Each pupil’s run has a luck of its own, so neighbours’ figures differ a little. No forecast.
classroom-beside-number = You expected { $predicted }; this run says { $found }.
classroom-beside-choice = You chose: “{ $predicted }” Answer: “{ $found }”
classroom-beside-course = You drew a course { $predicted }; this run goes { $found }.

classroom-round = The round
# Objective 21 of the Global Compact for Migration.
classroom-round-doc = States agreed in 2018 on nine actions for safe and dignified return and sustainable reintegration (Global Compact for Migration, Objective 21). Take the part of one of six parties. Read only your own goal. Then agree with the others on what is done first: the money is not enough for all of it. Nobody here decides who is returned or how many.
classroom-party-origin = Ministry of the country of origin
    .goal = Your goal: people who come back have papers, and families go on receiving what relatives abroad send.
    .asks = Ask the others: who pays when the money of this round ends?
classroom-party-destination = Authority of the host country
    .goal = Your goal: every case is heard one by one, what you do stands before a court, and what you pay for lasts.
    .asks = Ask the others: what would make it lawful that somebody stays?
classroom-party-returnees = People who came back
    .goal = Your goal: a life one can live: work, a home, school for the children, and somebody who listens.
    .asks = Ask the others: what was decided about us without us?
classroom-party-residents = People who lived here
    .goal = Your goal: water, seats in school and a rent that you can pay, as before, and a say in what is built.
    .asks = Ask the others: is what is built open to all of us?
classroom-party-mayor = Mayor
    .goal = Your goal: wells, classrooms and roads that go on working, and neighbours who talk to one another.
    .asks = Ask the others: were we told in time how many families would come?
classroom-party-civilSociety = Civil society
    .goal = Your goal: nobody is left unseen: children, women who head a household, ill people; and somebody independent looks on.
    .asks = Ask the others: where would somebody complain?
classroom-actions = Agree on at most { $most } of nine actions ({ $each } each)
classroom-action-cooperationFrameworks = Run as: councils and residents are told in time.
classroom-action-identityAndDocuments = Run as: identity documents.
classroom-action-consularAssistance = Run as: counselling and information before return.
classroom-action-dueProcess = Run as: leave to remain for those whose remedy succeeds.
classroom-action-monitoring = Run as: visits and follow-up of those who were served.
classroom-action-childBestInterests = Run as: support for schooling, for all children.
classroom-action-equalAccess = Run as: vocational training that is open to all.
classroom-action-communityNeeds = Run as: a fund whose use residents and newcomers choose together.
classroom-action-unrun = The model moves no figure for it: what consent protects is no outcome of a run. It may be what matters most.
classroom-round-run = What was agreed has been run. Begin the lesson again for another round.

classroom-sheet-predict = I expect:
classroom-sheet-result = The run says:

classroom-hand-in = Hand in
classroom-hand-in-doc = A link that holds your predictions and what your runs said: no name, and not what you wrote. Give it to your teacher, or show the code.
classroom-result-link = Link to my result
classroom-copy = Copy the link
classroom-result-file = Save as file
classroom-result-code = As a code for a phone

classroom-strip-mine = { $count ->
    [one] { $count } prediction
   *[other] { $count } predictions
  }
classroom-strip-theirs = { $count ->
    [one] What { $count } run said
   *[other] What { $count } runs said
  }
classroom-choice = Choice
classroom-predicted = Expected
classroom-found = Answer
classroom-pool-doc = Collect the links of the class here. They stay in this browser and hold no names. Everybody’s run has its own luck: how far the circles lie apart is what luck alone does.
classroom-pool-in = Add results
classroom-pool-paste = Links, one below the other
classroom-pool-add = Add
classroom-pool-files = Choose files
classroom-pool-added = { $count ->
    [0] There is no result in it: a link ends in “classroom/pool/” and a code.
    [one] { $count } link was read.
   *[other] { $count } links were read.
  }
classroom-pool-lesson = Lesson
classroom-pool-count = { $count ->
    [0] No result of this lesson yet.
    [one] { $count } pupil’s result.
   *[other] { $count } pupils’ results.
  }
classroom-pool-again = { $count ->
    [one] { $count } was handed in again by the same pupil: the last one counts.
   *[other] { $count } were handed in again by the same pupils: the last ones count.
  }
classroom-pool-foreign = { $count ->
    [one] { $count } is of another lesson, “{ $lesson }”, and is not shown here.
   *[other] { $count } are of another lesson, “{ $lesson }”, and are not shown here.
  }
classroom-pool-newer = { $count } made by a newer version of this page: open it there.
classroom-pool-cut = { $count } with the end missing: ask for the link again.
classroom-pool-damaged = { $count } changed on the way: ask for the link again.
classroom-pool-table = As a list
classroom-pool-row = expected { $predicted }; run: { $found }
classroom-pool-csv = Save as CSV
classroom-pool-empty = Remove all results

classroom-link-doc = Choose what the link opens and which controls are set. A control that is set cannot be changed from anywhere until the pupil leaves the lesson, which is always possible.
classroom-link-lesson = Opens
classroom-link-explore = Explore
classroom-link-scenario = Scenario on Explore
classroom-link-open = What is open here: { $title }
classroom-link-controls = Control
classroom-lock-open = open
classroom-lock-locked = locked
classroom-lock-hidden = hidden
classroom-lock-of = { $control }: { $how }
classroom-link-made = Link for the class
classroom-link-code = As a code for the wall
classroom-link-long = This scenario has too many changes for a link: { $characters } characters, where { $most } pass through most programs. Share its file and choose a shipped scenario here.

# CODAP: the Common Online Data Analysis Platform, a free program for data in class.
classroom-codap-inside = This page stands in CODAP. A press sends the run as a new table: a row for each month and group of people, a column for each measure.
classroom-codap-outside = CODAP is a free program for data in class. Save the file and drag it into CODAP; or put this page’s address, with “?codap” before the “#”, into CODAP as a web page, and send the table with a press.
classroom-codap-waiting = The run is under way.
classroom-codap-run = { $title }; { $scale }; seed { $seed }. Invented people; no forecast.
classroom-codap-send = Send to CODAP
classroom-codap-file = Save the file for CODAP (CSV)
classroom-codap-sending = Sends …
classroom-codap-sent = The table is in CODAP.
classroom-codap-failed = CODAP did not answer. Save the file and drag it in.

# 1
lesson-lenses = Six lenses on one run
lesson-lenses-about = One invented year of return, one set of figures, six professions that read them: development, humanitarian aid, reintegration, politics, security, the rule of law. What does each see, and what can none of them see?
lesson-lenses-aim-1 = Read the same figures with several questions.
lesson-lenses-aim-2 = Keep people who came back and people who lived here side by side.
lesson-lenses-aim-3 = Name what figures cannot show.
lesson-lenses-note-1 = Give each group one lens (page Lenses) before step 2; let them defend what it sees, then change lenses.
lesson-lenses-note-2 = Four programmes of ten million dollars each run in “with”. They are an illustration, not a record of what was done.
lesson-lenses-note-3 = Differences of a point or two are luck: compare neighbours’ runs before anybody explains them.
lesson-lenses-note-4 = End with the rights line above. It is read before any figure, and no figure makes up for it.
lesson-lenses-arm-with = with four programmes
lesson-lenses-arm-without = without programmes
lesson-lenses-work = Work
lesson-lenses-work-question = More than 400,000 people come back to one province within a few months of 2016. In June 2018, with four programmes: what share of those who came back and want work have none?
lesson-lenses-work-means = Look at the residents’ row too: a figure of one side alone says little.
lesson-lenses-work-explain = Why is unemployment what it is for each side? What would you ask somebody who lives there?
lesson-lenses-change = What four programmes change
lesson-lenses-change-question = Of living standard, schooling, rent, well-being and the wish to leave: how many are better with the programmes than without, for both sides?
lesson-lenses-change-choice-allBetter = All five, for both sides
lesson-lenses-change-choice-someBetter = Some, for both sides
lesson-lenses-change-choice-noneBetter = None, for both sides
lesson-lenses-change-means = Small differences can be luck alone: ask a neighbour, whose run has another luck. Forty million dollars among two million people is less than 20 dollars a head.
lesson-lenses-change-explain = Which lens would call this a success, and which would not? Why?
lesson-lenses-unseen = What no lens sees
lesson-lenses-unseen-question = Which of these can no run show, however fine it is?
lesson-lenses-unseen-choice-rents = What happens to rents
lesson-lenses-unseen-choice-schools = How many children find no seat
lesson-lenses-unseen-choice-lawful = Whether a return was lawful and safe
lesson-lenses-unseen-means = Law, safety and consent are looked at case by case, by people who answer for it. A model declares them, and computes nothing about them.
lesson-lenses-unseen-explain = Who would have to be asked, and what could they answer?

# 2
lesson-spectrum = The return spectrum
lesson-spectrum-about = Between a wish to go home and being put on a bus lie many returns: solicited, voluntary, reluctant, pressured, obliged, forced. The same number of people come back three times, each time a step further on. What follows for their lives?
lesson-spectrum-aim-1 = Tell apart voluntary, pressured and forced return by conditions, not by labels.
lesson-spectrum-aim-2 = See what preparation, savings and choice do to the years after.
lesson-spectrum-aim-3 = Put rights before outcomes.
lesson-spectrum-note-1 = Bands describe under what conditions people came. They are nothing that anybody should aim with, and there is no control for them in this lesson.
lesson-spectrum-note-2 = Number and months of arrival are the same in all three runs: only the conditions differ.
lesson-spectrum-note-3 = Who is asked on paper “do you return voluntarily?” may have no other way. Let pupils find cases.
lesson-spectrum-note-4 = Step 3 has an answer that no run gives. That is its point.
lesson-spectrum-arm-freer = two steps more voluntary
lesson-spectrum-arm-asItWas = as it was
lesson-spectrum-arm-moreForced = two steps more forced
lesson-spectrum-courses = Your course is the thick line. Full lines: as it was; dashed: two steps more voluntary, and two steps more forced. Ochre: people who came back; blue: people who lived here.
lesson-spectrum-course = A life after return
lesson-spectrum-course-question = Draw the living standard of people who came back, as it was in 2016, over three years: 1 is what they had before.
lesson-spectrum-course-means = Savings carry a household for some months, and a new start takes years. Who could prepare begins with more.
lesson-spectrum-course-explain = Where does your course leave the run’s, and what did you think of that the run does not know?
lesson-spectrum-gap = Two years on
lesson-spectrum-gap-question = Suppose all came two steps more forced. In June 2018, what share of those who came back has a reintegration score of a half or more?
lesson-spectrum-gap-means = Read the row from left to right: the same number of people, other conditions. Read the residents’ rows too: do they move as much?
lesson-spectrum-gap-explain = What did people in the first column have that those in the last had not?
lesson-spectrum-allowed = May it be done?
lesson-spectrum-allowed-question = When do better figures make it right to return somebody against their will to a place that is not safe?
lesson-spectrum-allowed-choice-enoughHelp = When there is enough help afterwards
lesson-spectrum-allowed-choice-goodOutcomes = When most live well two years later
lesson-spectrum-allowed-choice-never = Never: that is a right, and no figure weighs against it
# Non-refoulement: nobody may be returned to where they would be in danger.
lesson-spectrum-allowed-means = Nobody may be returned to where persecution, torture or other serious harm threatens: non-refoulement (Refugee Convention 1951, article 33; Convention against Torture 1984, article 3). Figures come after.
lesson-spectrum-allowed-explain = Say it to somebody who holds that the end justifies the means.

# 3
lesson-halfMillion = Can half a million arrivals explain ×2, ×6, ×4, ×11?
lesson-halfMillion-about = A report says that within a year of the returns to Nangarhar, pupils in high schools doubled, day labourers rose sixfold, the way across town took four times as long, and plots cost eleven times as much (Newland and Salant, Migration Policy Institute, 2018). The province held a million and a half people. Can that be?
lesson-halfMillion-aim-1 = Ask of every “times”: times what?
lesson-halfMillion-aim-2 = Tell a town from its province.
lesson-halfMillion-aim-3 = Check a figure by rough arithmetic before believing it.
lesson-halfMillion-aim-4 = Criticise a source fairly.
lesson-halfMillion-note-1 = Rough arithmetic first, on paper: 500,000 returnees, some 19 in 100 of them men of 18 to 59, hold about 93,000 men; about 52,000 people of the province worked by the day before. If all 93,000 became day labourers, it were ×2.8.
lesson-halfMillion-note-2 = A town whose population doubles can see what a province that grows by a third cannot.
lesson-halfMillion-note-3 = The way across town: in the usual curve of delay (Bureau of Public Roads, 1964) time rises with the fourth power of traffic. Twice the traffic is far more than twice the time.
lesson-halfMillion-note-4 = All four figures stand in one sentence of one source, without a date or a place that was counted. That makes them hard to check, not false.
lesson-halfMillion-note-5 = The model is not proof either: it was built knowing these figures. Ask what would have to be measured.
lesson-halfMillion-arm-reported = reported
lesson-halfMillion-arm-hotSpot = town and around, in the run
lesson-halfMillion-arm-province = province, in the run
lesson-halfMillion-row-population = People
lesson-halfMillion-row-dayLabourers = Day labourers
lesson-halfMillion-row-pupilsHigh = Pupils in high schools
lesson-halfMillion-row-minutesAcrossTown = Time across town
lesson-halfMillion-row-landPriceIndex = Price of a plot (at the town’s edge)
lesson-halfMillion-base = Times what?
lesson-halfMillion-base-question = Some 430,000 people settle in a province of a million and a half. By what factor do day labourers in the whole province rise within a year?
lesson-halfMillion-base-means = The base decides: among many, the same number of people is a smaller factor.
lesson-halfMillion-base-explain = Show by rough arithmetic that your figure, or the run’s, is possible.
lesson-halfMillion-hotSpot = Where was it counted?
lesson-halfMillion-hotSpot-question = Now only the town of Jalalabad and the two districts beside it, where most settle: by what factor do day labourers rise there?
lesson-halfMillion-hotSpot-means = Each factor is the highest quarter from October 2016 to September 2017 over the same quarter of 2015. Another base gives another factor. A dash: not told apart.
lesson-halfMillion-hotSpot-explain = Which of the four reported figures does the run come near, which not, and in which column?
lesson-halfMillion-source = Reading the source
lesson-halfMillion-source-question = What is the most careful reading of the report’s sentence?
lesson-halfMillion-source-choice-everywhere = All four hold for the whole province
lesson-halfMillion-source-choice-town = They may hold where they were seen: squares, schools, roads and plots in and around the town
lesson-halfMillion-source-choice-wrong = They are made up
lesson-halfMillion-source-means = A figure without place, base and date can be true and still mislead. Careful readers ask for all three, and do not call anybody a liar.
lesson-halfMillion-source-explain = Rewrite the report’s sentence so that nobody can misread it.

# 4
lesson-objective21 = An Objective 21 round
lesson-objective21-about = Six parties agree on some of nine actions for safe and dignified return and sustainable reintegration, and run what they agreed. Nobody wins: what is looked at afterwards is what each side’s life looks like.
lesson-objective21-aim-1 = Argue for a goal that is not one’s own.
lesson-objective21-aim-2 = Learn the nine actions that states agreed on.
lesson-objective21-aim-3 = See who gains, who does not, and what no figure holds.
lesson-objective21-note-1 = Six groups, ten minutes each to read and to find allies, twenty to agree. Only what nobody vetoes counts as agreed.
lesson-objective21-note-2 = No party may propose a number of people to be returned: it is a condition of the scenario, and the same in both runs, except for those whom leave to remain keeps from having to return.
lesson-objective21-note-3 = There is no best deal to be found. Ask each party whether it can live with this one, and what it would do next.
lesson-objective21-note-4 = Ten million dollars an action is an assumption that makes parties choose; it says nothing about what an action costs.
lesson-objective21-note-5 = Parts are for trying on a view. Do not cast pupils as what they are or were at home.
lesson-objective21-arm-without = nothing agreed
lesson-objective21-arm-deal = what was agreed
lesson-objective21-deal = What was agreed
lesson-objective21-deal-question = With what you agreed: in December 2018, what share of those who came back has a reintegration score of a half or more?
lesson-objective21-deal-means = Each party finds its own rows. What differs by a point or two may be luck alone: compare with other groups that agreed the same.
lesson-objective21-deal-explain = Speak as your party: can you live with it? What would you ask for next?
lesson-objective21-missing = What is not in the table
lesson-objective21-missing-question = Which of these can the table never say?
lesson-objective21-missing-choice-safe = Whether it was safe for this person to return
lesson-objective21-missing-choice-water = Who has water nearby
lesson-objective21-missing-choice-remittances = What relatives abroad send
lesson-objective21-missing-means = Safety is assessed for one person at a time, before a return. That is why due process is among the nine, and why no table stands in for it.
lesson-objective21-missing-explain = Which of the nine actions protect what no figure shows?

# 5
lesson-jobs = Jobs that last
lesson-jobs-about = A programme pays for public works. A survey asks those who took part before and after: more of them work now. Did the programme do it? A model can do what no survey can: let the same people live the same years without it.
lesson-jobs-aim-1 = Tell a change from an effect.
lesson-jobs-aim-2 = Know what a control group is for.
lesson-jobs-aim-3 = Ask whether a job outlasts the money.
lesson-jobs-note-1 = The survey asks before somebody takes part and again in December 2018; one in ten does not answer.
lesson-jobs-note-2 = The truth here is a twin run: the same people, the same luck, everything as it was except for this programme. Outside a model nobody has it.
lesson-jobs-note-3 = A programme can be worth its money without lasting jobs: wages carry families through a winter, and the road stays. Ask what it was for.
lesson-jobs-note-4 = Some hundred and fifty agents stand behind the figures, each for a hundred people: differences of a few points are luck. The command evaluation runs many seeds.
lesson-jobs-arm-before = before
lesson-jobs-arm-after = after
lesson-jobs-arm-beforeAfter = change that the survey sees
lesson-jobs-arm-truth = effect: with less without
lesson-jobs-row-works = regular work or an own trade
lesson-jobs-row-sustained = a reintegration score of a half or more
lesson-jobs-row-wishesToLeave = the wish to leave
lesson-jobs-beforeAfter = Before and after
lesson-jobs-beforeAfter-question = Public works hire people for some months from October 2016 on. By how much does the share of participants with regular work or an own trade change, from before to December 2018? (In points of 100; minus means fewer.)
lesson-jobs-beforeAfter-means = That is what a survey would report. Hold it for a moment against the last column.
lesson-jobs-beforeAfter-explain = Name three things beside the programme that changed in these two years.
lesson-jobs-twins = The same people without it
lesson-jobs-twins-question = And how much of that change did the programme make? (In points of 100.)
lesson-jobs-twins-means = The same people, without the programme, live through the same years. The effect is what differs.
lesson-jobs-twins-explain = Why do the two figures differ?
lesson-jobs-why = Why before–after misleads
lesson-jobs-why-question = Why can a survey before and after mislead here?
lesson-jobs-why-choice-timePasses = People who just arrived settle in with time, with a programme or without
lesson-jobs-why-choice-worksCreate = Public works always make lasting jobs
lesson-jobs-why-choice-liars = People do not tell the truth in surveys
lesson-jobs-why-means = Who is asked at their hardest moment is better off later, whatever is done. A control group of people alike shows how much.
lesson-jobs-why-explain = Write one sentence for the donor that is true and kind to those who did the work.

# 6
lesson-staying = Is staying success?
lesson-staying-about = “Nine of ten are still there after three years.” Reports call that sustainable. But who stays may have a life to stay for, or no way out: involuntary immobility (Carling 2002).
lesson-staying-aim-1 = Tell staying by choice from staying without one.
lesson-staying-aim-2 = Read three figures where a report gives one.
lesson-staying-aim-3 = Say what success would be, in the words of those concerned.
lesson-staying-note-1 = Leaving again is no failure and no offence of those who leave: people move for reasons that all know.
lesson-staying-note-2 = The wish to leave was near 40 in 100 of all Afghans in 2015 (The Asia Foundation): residents have it too.
lesson-staying-note-3 = Begin with the pupils: who would like to live elsewhere for a time? Who could?
lesson-staying-note-4 = Source of the idea: J. Carling, Migration in the age of involuntary immobility, Journal of Ethnic and Migration Studies 28(1), 2002.
lesson-staying-arm-asItWas = as it was
lesson-staying-courses = Your course is the thick line. Ochre: people who came back; blue: people who lived here.
lesson-staying-wish = Who would leave?
lesson-staying-wish-question = Draw the share of people who came back that would leave if they could, over the three years after 2016.
lesson-staying-wish-means = Beside it stand plans, and those who in fact left in that month: compare how many each of them holds.
lesson-staying-wish-explain = Why do wish, plan and leaving differ so much?
lesson-staying-cannot = Who cannot?
lesson-staying-cannot-question = Of those who came back and would leave in December 2019: what share has no way to?
lesson-staying-cannot-means = The share is involuntary immobility over the wish to leave, both in the table. Who “stays” in a report and would rather leave is counted here.
lesson-staying-cannot-explain = What keeps them: money, papers, law, family? How would you find out?
lesson-staying-success = A better question
lesson-staying-success-question = What would tell you that reintegration went well?
lesson-staying-success-choice-fewLeave = That few leave
lesson-staying-success-choice-livesAndChoice = That people live well by their own account, and could leave or stay
lesson-staying-success-choice-noneReturnAbroad = That nobody goes abroad again
lesson-staying-success-means = Safe, regular ways to move belong to it: who can leave and stays has chosen.
lesson-staying-success-explain = Write the sentence with which your report would begin.

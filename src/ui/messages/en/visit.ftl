# The guided first visit. Each text may say what has just happened, then what to do next; words in quotation marks are on the page.
visit = A first visit
visit-offer = New here? Six small things to do, in ninety seconds.
visit-begin = Show me around
visit-not-now = Not now
visit-step = { $at } of { $of }
visit-done = Done
visit-go = Go to it
visit-skip = Skip
visit-leave = End the visit
visit-behind = What is marked leads there.
visit-arrivals = Move “How many come”. It is a condition that you set; nothing here aims at it.
visit-time = The lines follow your hand, as a quick preview first, then finer. Now press “Play” and watch the months pass.
visit-programme = Charts and map read the same month. Now open the “Programme library”, add any programme, and close the library.
visit-family = Each line has a twin now: the same people and luck, without the programme. Behind the lines are families: open one.
visit-source = This family is invented, its reasons are the model’s. Where do the numbers come from? Open a group of figures under “Evidence”.
visit-limits = Each figure has its source, its range and how sure it is; most are assumed. Last: read what all this cannot show, under “Limits”.
visit-end = That is all. “Undo” on Explore takes back what you changed. This visit can be begun again under “Help”.

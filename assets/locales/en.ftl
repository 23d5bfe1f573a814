### English. Every message stands in all four languages, with the same variables (Project Fluent).
### A field's message is its short name; `.ask` is the question in full, `.hint` a quiet line under it,
### `.offer` a wording that can be taken over, `.why` where a step comes from. `.ask-1` is what version 1 of the
### questions asked (`wording` in a week's file), where it is said otherwise since; the same with any other part.

## The five steps

step-role = Role
  .why = Your role is what you are here for, and for whom. The Norwegian agency DFØ advises you to reflect on your own role and mission: see how your work serves the goals, what matters most now, and what can wait.
  .example = For example: “The consultation reply is ready for the leaders' meeting.” The new memo template can wait until week 50.
  .from = The first of DFØ's five tips: reflect on your own role and mission.
step-goals = Goals
  .why = Few and clear goals make choosing easier. DFØ advises you to set concrete goals for your own work: goals that matter to somebody and can be followed by a number, by a dialogue or by both.
  .example = For example: “Caseworkers meet one set of rules.” Done when the guide is in use in two teams.
  .from = The second of DFØ's five tips: set clear goals for your own work.
step-priorities = Priorities
  .why = A little time spent arranging the week makes it calmer. DFØ advises you to put first what creates the most value, to know what drains you, and to leave some time open. In a study of more than 900 working weeks, goals, first steps and a plan B left fewer tasks unfinished.
  .example = For example: “Finished draft of the reply”, 8 hours. First step: Monday at 9, sketch three points.
  .from = The third of DFØ's five tips: prioritise and plan. The study is Uhlig and others 2023.
step-feedback = Feedback
  .why = DFØ calls it “ordering leadership”: say what you need, ask for advice on one thing, and give feedback to others. The program sends nothing; it remembers what you mean to ask.
  .example = For example: “What would you have done differently with the opening?” If I hear nothing by Thursday, I will send it as it is.
  .from = The fourth of DFØ's five tips: ask for and give feedback, and order leadership.
step-energy = Energy
  .why = DFØ advises you to look after motivation and energy. Two numbers and one small change are enough. This is not a test, and it is for you alone.
  .example = For example: energy 3, load 4. One step up: a morning without meetings.
  .from = The fifth of DFØ's five tips: look after motivation and energy. The questions are our own.
step-of = step { $n } of 5
quick-version = quick version

## Step 1

focus = Must succeed
  .ask = What must succeed this week?
  .hint = One sentence to remember, at most 100 characters. Everything else may stay empty.
heading-can-wait = Can wait
can-wait-what = Can wait
  .ask = What are you putting aside for now?
can-wait-tell = Tell
  .ask = Who should know?
  .hint = Initials or a role will do.
can-wait-revisit = Comes back
  .ask = In which week will you look at it again?
  .hint = For example “week 50” or “in two weeks”.
heading-role = Your role
mission = Mission
  .ask = What is your mission?
  .hint = One to three lines, perhaps from your unit's plan.
contribution = Contribution
  .ask = What do you contribute to, and how?
  .hint = “I contribute to … by …”
serves = I serve
  .ask = Who are you here for?
  .hint = Those who notice whether you succeed.
still-true = Still true?
  .ask = Is this still true of your role?
  .hint = If not, change the lines above.
still-true-yes = yes, it is
confirmed-on = Looked over on { $day }

## Step 2

goals-intro = No active goals now. One or two are a good start, and three are enough.
goals-full = Three active goals are enough to hold on to. Park or end one before you take on another.
goal-new = New goal
  .ask = Which goal do you want to set?
  .hint = Type a title. Enter opens the rest of the goal.
goal-week = This week
  .ask = Will you work on this goal this week?
goal-this-week = this week
goal-not-now = not now
goal-activate = take it up again
goal-park = park
goal-parked = Parked
  .ask = What do you want to do with this goal?
open-form = see and change
goal-confidence = Confidence
  .ask = How sure are you of reaching it?
confidence-steady = steady
confidence-unsure = unsure
confidence-needs-help = needs help
heading-parked-goals = Parked
heading-ended-goals = Reached or dropped
form-goal = The goal
goal-title = Goal
  .ask = What is the goal?
goal-done-when = Done when
  .ask = What does it look like when the goal is reached?
  .hint = Something that you or others can see.
goal-for-whom = For whom
  .ask = Who does the goal matter to?
goal-meaning = Why
  .ask = Why does it matter, to them and to you?
goal-supports = Supports
  .ask = Which part of the mission does it support?
goal-supports-unknown = don't know yet
goal-set-by = Origin
  .ask = How did the goal come about?
set-by-me = my own wish
set-by-agreed = agreed
set-by-given = given
goal-scope = The goal is
  .ask = Is the goal your own or a group's?
scope-own = my own
scope-group = a group's
goal-my-part = My part
  .ask = What is your part in it?
goal-partners = Together with
  .ask = Who are you doing it with?
goal-kind = Kind
  .ask = Is it about achieving something or learning something?
goal-kind-result = achieving
goal-kind-learning = learning
goal-due = By
  .ask = When should the goal be reached?
  .hint = For example “27 March” or “in eight weeks”.
heading-measure = How you can tell you are getting there
measure-kind = Measured by
  .ask = How will you follow your progress?
measure-number = a number
measure-dialogue = a dialogue
measure-both = both
measure-start = From
  .ask = What number do you start from?
measure-target = To
  .ask = What number do you want to reach?
measure-unit = Unit
  .ask = What do you count?
measure-now = Now
  .ask = Where does the number stand today?
measure-with = Dialogue with
  .ask = Who can say whether it is going the right way?
measure-question = Question
  .ask = What will you ask them?
log-said = They said
  .ask = What did they say about how it goes?
log-who = Who
  .ask = Who said it?
log-trend = Direction
  .ask = Is it going better, the same or worse than before?
trend-better = better
trend-same = the same
trend-worse = worse
quoted = “{ $words }”
heading-milestones = Milestones
milestone = Milestone
  .ask = What is a step on the way?
heading-goal-status = Status
goal-status = Status
  .ask = Where does the goal stand?
goal-status-active = active
goal-status-parked = parked
goal-status-done = reached
goal-status-dropped = dropped

## Step 3

heading-leftovers = Left over from last time
leftover = Left over from last time
leftover-take = take along
leftover-park = can wait
leftover-drop = let go
leftover-stuck = What would it take for it not to be moved again?
leftover-taken = Taken along as a priority. Ctrl-U undoes it.
leftover-parked = Put among what can wait. Ctrl-U undoes it.
leftover-dropped = Let go. Ctrl-U undoes it.
moved-times = { $n ->
  [one] moved once
   *[other] moved { $n } times
}
heading-priorities = This week
priority-title = Priority
  .ask = What will you get done this week?
priority-more = One more
  .ask = Is there something else you must get done?
  .hint = Three is often enough, and five is the most.
priority-value = Value
  .ask = Who is better off, and how?
priority-hours = Hours
  .ask = How many hours do you think it will take?
priority-energy = Energy
  .ask = Does this give you energy, or does it drain you?
effect-gives = gives
effect-neutral = neutral
effect-drains = drains
priority-goal = Goal
  .ask = Which goal does this serve?
priority-first-step = First step
  .ask = What is the first thing you will do?
  .hint = When and what, for example “Monday at 9: sketch three points”.
priority-when-then = When–then
  .ask = When …, then …
  .hint = What may get in the way, and what will you do then?
expect-quality = Quality
  .ask = How good must it be? Is that agreed, or are you assuming it?
expect-resources = Resources
  .ask = How much time and help may you use? Is that agreed?
expect-result = Result
  .ask = What should come of it? Is that agreed?
expectation-agreed = agreed
expectation-assumed = assumed
expectation-unclear = unclear
part-first = Split
  .ask = Will you split it? What is the first part?
  .hint = Each part has its own hours, and their sum counts. It may stay empty.
part-title = Part
  .ask = Which part?
part-hours = Hours for the part
  .ask = How many hours will this part take?
heading-hours = The week's hours
hours-meetings = Meetings
  .ask = How many hours go to meetings?
hours-absent = Absent
  .ask = How many hours are you away?
hours-available = Available
  .ask = How many hours do you have?
  .hint = Leave it empty and the program works it out.
meter = { $planned } of { $available } · { $free } kept free · { $left } left
hours-of = { $planned } of { $available }
meter-little = { $planned } of { $available } · { $left } taken from the time kept free ({ $free })
meter-over = { $planned } of { $available } · { $left } more than you have · { $free } should be free
fact-over = The plan takes { $planned }, and you have { $available }. What can wait?
fact-little-free = The plan takes { $planned } of { $available }. There is little room for the unexpected.
fact-drains = { $n } priorities drain you and none gives you energy. Can one be moved, split or swapped?
fact-no-goal = { $rows ->
  [one] { $goals ->
      [one] The priority does not serve the active goal.
     *[other] The priority does not serve any of the { $goals } active goals.
  }
   *[other] { $goals ->
      [one] None of the { $rows } priorities serves the active goal.
     *[other] None of the { $rows } priorities serves any of the { $goals } active goals.
  }
}
fact-large = Priority { $row } is { $hours }. Parts are easier to estimate than the whole.
fact-unclear = What is expected in priority { $row } is unclear. Is there somebody you can ask?
heading-between = What may come up
interruption = Interruption
  .ask = What is most likely to get in the way?
plan-b = Plan B
  .ask = What will you do then?
pause = Break
  .ask = Which break will you protect?
heading-pauses = Breaks
pause-at = When
  .ask = When is the break?
  .hint = For example “Tuesday 12:00”. It may stay empty.
offer-can-wait = The plan is larger than the week. Can something wait? PgDn moves on.

## Facts about the plan, and what is behind them

facts-title = Worth knowing about the plan
facts-none = There is nothing to say about the plan now.
facts-behind = { $n ->
  [0] F3 shows what is behind this.
  [one] F3 shows what is behind this, and one more thing.
   *[other] F3 shows what is behind this, and { $n } more things.
}
key-facts = worth knowing about the plan
heading-facts-hidden = Not shown
fact = Worth knowing
fact-hide = do not show this
fact-show = show again
fact-is-hidden = No longer shown. Ctrl-U undoes it.
fact-is-shown = Shown again. Ctrl-U undoes it.
fact-took-longer = { $longer } of your last { $known } priorities took longer than planned.
fact-moved = Priority { $row } has been moved { $times } times. Could it be split, renegotiated or dropped?
fact-focus = Priority 1 does not mention what must succeed this week. Do they belong together?
fact-name-over = When the plan is larger than the week
fact-name-little-free = When there is little room for the unexpected
fact-name-took-longer = When most things take longer than planned
fact-name-moved = When something has been moved more than once
fact-name-drains = When several priorities drain you and none gives you energy
fact-name-large = When a priority is large enough to split
fact-name-unclear = When it is unclear what is expected
fact-name-no-goal = When no priority serves a goal
fact-name-focus = When priority 1 does not mention what matters most
behind-shorter = took less time
behind-planned = as planned
behind-longer = took longer

## What comes back, and what has been moved often

came-back = { $n ->
  [one] One thing you put aside is back. In step 3 you choose what becomes of it.
   *[other] { $n } things you put aside are back. In step 3 you choose what becomes of them.
}
waited-since = from { $week }
leftover-wait = let it wait until another week
leftover-waits = Put among what can wait. Ctrl-U undoes it.
leftover-split = split it
leftover-renegotiate = renegotiate it
leftover-hand-over = hand it over
leftover-take-anyway = take along anyway
leftover-is-split = Taken along. Type the first part. Ctrl-U undoes it.
leftover-is-renegotiated = Taken along, and a request is started. Esc and Ctrl-U undo it.
leftover-is-handed-over = Let go, and a request is started. Esc and Ctrl-U undo it.
draft-renegotiate = “{ $about }” has been moved more than once. What is good enough, and when must it be done?
draft-hand-over = Could you or somebody else take over “{ $about }”?

## Step 4

ask-new = New request
  .ask = Who will you ask for something?
  .hint = One person, by initials or role. Enter opens the rest.
ask-open = Open request
ask-answered = answered
ask-again = ask again
ask-let-go = let go
ask-age-new = new this week
ask-age = { $n ->
  [one] open for one week
   *[other] open for { $n } weeks
}
ask-asked-again = asked again this week
ask-answer = Answer
  .ask = What was the answer?
ask-did = Followed up
  .ask = What did you do with the answer?
asks-enough-open = { $n } requests are open. That is enough to follow up on; there is room for new ones when some are answered.
asks-enough-new = Two new requests are enough for one week.
form-ask = The request
ask-to = To
  .ask = Who are you asking?
  .hint = Initials or a role will do.
ask-kind = Kind
  .ask = What do you need?
ask-kind-advice = advice
ask-kind-decision = a decision
ask-kind-mandate = authority to decide
ask-kind-priority = what comes first
ask-kind-information = information
ask-kind-resources = resources
ask-kind-obstacle = an obstacle cleared
ask-kind-support = support
ask-question = Question
  .ask = What is your question?
  .hint = Ask about one thing. Advice is easier to give than a verdict.
  .offer = What would you do differently next time with …?
ask-due = By
  .ask = When do you need the answer?
  .hint = For example “Friday” or “3 December”.
ask-if-no-answer = If I hear nothing
  .ask = What will you do if you hear nothing?
  .offer = If I hear nothing, I will …
draft-ask = Ask for help
  .ask = Do you want to ask somebody for help with this?
draft-ask-yes = draft a request
draft-question = What would you do about “{ $about }”?
heading-give = Give feedback
give-to = To
  .ask = Who will you give feedback to?
  .hint = One is enough, and it may stay empty.
give-saw = I saw
  .ask = What did you see?
give-effect = It led to
  .ask = What did it lead to?

## Step 5

energy-level = Energy
  .ask = How much energy do you have now?
level-low = empty
level-high = full
energy-load = Load
  .ask = How heavy will the load be this week, given the time you have?
  .ask-1 = How heavy will the load be this week, work measured against time?
load-low = calm
load-high = very high
energy-step-up = One step up
  .ask = What would take your energy one step up?
  .ask-1 = What would it take for one step up?
step-up = One step up
  .ask = What should it become?
step-up-pause = a break
step-up-ask = a request
step-up-priority = a priority
step-up-can-wait = something that can wait
became-pause = Added as a break.
became-priority = Added as a priority.
became-can-wait = Added to what can wait.
load-is-high = This will be a heavy week. It is enough to see what can go and who can help.
heading-can-go = What can wait?
heading-who-helps = Who can help?

## Role and room to act

profile-title = Role and room to act
  .why = Your room to act is what you can decide yourself, within mission, goals, budget, law and guidelines. DFØ points out that limits feel different to different people and need talking about, and that freedom can grow as you do.
  .example = For example: purchases under 50,000 I decide myself. Staffing I propose.
  .from = DFØ on room to act in trust-based leadership.
profile-room = Room to act
profile-ahead = The way ahead
heading-brings = What you build on
strengths = Strengths
  .ask = What are you good at?
  .hint = Three are enough, with commas between them.
values = Values
  .ask = What matters to you in your work?
  .hint = Three are enough, with commas between them.
drivers = Drivers
  .ask = What makes you want to do the job?
  .hint = Three are enough, with commas between them.
brings-many = There are { $n } now. Three are easier to remember, but all of them stay.
room-area = Area
  .ask = Which area belongs on your map?
  .hint = For example “replies to consultations” or “purchases for the unit”. Eight are enough.
room-level = Freedom
  .ask = How far can you go alone here?
room-level-decide = decide
room-level-inform = decide and inform
room-level-propose = propose
room-level-not-mine = not mine
room-limit = Limit
  .ask = What sets the limit?
  .hint = For example an amount, a deadline or a matter that others decide.
room-limit-from = Comes from
  .ask = Where does the limit come from?
limit-from-mission = the mission
limit-from-goal = a goal
limit-from-budget = the budget
limit-from-law = the law
limit-from-guideline = a guideline
limit-from-other = something else
level-since = Since { $day }
earlier-move = { $day }: from “{ $from }” to “{ $to }”
earlier-text = Until { $day }: { $text }
heading-room-cases = Doubtful cases
room-case = Doubtful case
  .ask = When were you unsure whether you could decide something yourself?
  .hint = One sentence will do. It can become a question: “May I decide this myself next time?”
room-case-status = Status
  .ask = Where does it stand?
case-open = open
case-raised = raised
case-settled = settled
heading-informing = How your manager stays informed
informing-rhythm = Rhythm
  .ask = When does your manager hear how it is going?
  .hint = For example “three lines every Friday”.
informing-signal = Signal
  .ask = When do you speak up at once?
  .offer = I speak up if …
next-area = Next area
  .ask = Which area do you want to grow into?
  .hint = One area, and perhaps what you must show first.
heading-inputs = Decisions you want a say in
input = Decision
  .ask = Which decision do you want a say in?
input-due = When
  .ask = When will it be made?
  .hint = For example “3 December” or “in two weeks”.
input-status = Your say
  .ask = What have you done to be heard?
heading-learn = What you want to learn
learn = Learn
  .ask = What do you want to learn?
  .hint = At most three things at a time.
learn-goal = For the goal
  .ask = Which goal does it help?
learn-how = How
  .ask = How will you learn it?
  .hint = For example “follow K. for a day” or “try it on a small case”.
learn-status = Status
  .ask = How far have you come?
seldom-room = Look over your room to act?
  .ask = Do you want to look over your role and your room to act?
  .hint = Once a quarter is enough: what you decide yourself, and what you are good at.
look-over = look at it now
still-holds = it still holds
seldom-goal = Closer to it?
seldom-goal-of = Have you come closer to “{ $goal }”?
not-now = not now
never-ask = don't ask again
never-asked = This will not be asked again. Ctrl-U undoes it.

## Closing the week

close-outcomes = Outcomes
  .why = Results count, not hours. So the close begins with what became different, and for whom. It asks for causes, never for effort: plans change for good reasons.
  .example = For example: partly. “Two of three parts are approved.” It took longer than planned, because I waited for somebody.
  .from = A Swedish article on seven methods of trust-based leadership: results, not hours.
close-learning = Learning
  .why = Writing down what you learned helps, most of all while something is new. What you write is for you alone, unless you choose to share it.
  .example = For example: “I wrote before I asked. Next time I will call first.”
  .from = Ten studies of what it gives to write down what one has learned (Di Stefano and others 2023).
close-energy = Energy
  .why = Two numbers and a few words can show a pattern over the weeks. This is not a test, and it is for you alone.
  .example = For example: “The workshop gave energy. Three reports on the same numbers drained it.”
  .from = The fifth of DFØ's five tips: look after motivation and energy. The questions are our own.
close-leftovers = What is left
  .why = A plan for what is unfinished quiets the thoughts about it. So each row gets a first step or a later week, or is let go.
  .example = For example: “Hand over the template” goes to next week. First step: Tuesday, call K.
  .from = Masicampo and Baumeister 2011.
close-ahead = Next week
  .why = Leaving work behind now and then makes it less of a strain. Choose one thing to protect, and let the rest wait until Monday.
  .example = For example: “Tuesday morning is for writing.”
  .from = Headrick and others 2022; Sonnentag and others 2022.
close-of = close · part { $n } of 5
quick-close = close in a minute
close-no-rows = The week has no priorities. PgDn moves on.
outcome-of = How did “{ $row }” go?
row-took = Time
  .ask = Was the time shorter or longer than planned?
took-shorter = shorter
took-planned = as planned
took-longer = longer
row-cause = Cause
  .ask = What was the reason?
cause-too-much = too much
cause-came-first = something else came first
cause-waited = waiting for somebody
cause-unclear = unclear
cause-not-important = no longer important
cause-energy = too little energy
heading-answers = Answers to requests
close-level = Energy
  .ask = How much energy did you have this week?
close-load = Load
  .ask = How heavy was the load this week, given the time you had?
heading-drained = What stood in the way or drained you
obstacle = Obstacle
  .ask = What stood in the way or drained you?
obstacle-tag = About
  .ask = What is it about?
tag-demands = unclear demands
tag-emotional = emotional demands
tag-workload = workload and time
tag-support = support
tag-competence = competence
tag-tools = tools or process
tag-reporting = reporting
tag-control = detailed control
tag-other = other
obstacle-who = Can clear it
  .ask = Who can clear it?
  .hint = Initials or a role will do.
obstacle-drained = Drained you
  .ask = Did it drain you?
left = What is left
  .ask = What becomes of this one?
left-carry = next week
close-nothing-left = Nothing is left from this week.
close-done = The rest is parked until Monday, { $week }.
week-was-closed = { $week } is closed.
week-closed = The week is closed. c opens the close again.
week-away = You are away this week. b brings you back.
opening-missed-close = You have not closed { $week }. c does it in a minute.
turn-unsaved = This week is not saved yet, so it stays open.
key-close = close week
  .words = friday finish review
key-away = away this week
  .words = holiday leave sick off
cli-about-close = opens the close of the week
cli-option-quick-close = outcomes only, in a minute

## Pace

load-shortens = This is a heavy week, so only the essentials are here.
spare = Skip a question
  .ask = Is there a question you would rather not be asked?
  .hint = These have been empty for four weeks. What was written before stays.
spare-none = no, keep them all
spared = You are not asked about “{ $name }” any more. The settings (s on the start screen) bring it back.
spared-none = All the questions stay.

## The start screen

start-no-focus = What must succeed this week?
opening-days = { $n ->
  [0] No working days left
  [one] One working day left
   *[other] { $n } working days left
}
opening-holidays = { $n ->
  [one] {" · one weekday is a public holiday"}
   *[other] {" · "}{ $n } weekdays are public holidays
}
opening-absent = { $hours } left after noted absence
opening-last-focus = Last time: { $focus }
opening-asks = { $n ->
  [one] One open request
   *[other] { $n } open requests
}
line-focus = focus set
line-can-wait = { $n } can wait
line-goals = { $n } active
line-goals-chosen = { $n } this week
line-goals-unsure = { $n } unsure
line-goals-help = { $n ->
  [one] { $n } needs help
   *[other] { $n } need help
}
line-asks = { $n ->
  [one] one request open
   *[other] { $n } requests open
}
line-asks-old = { $n ->
  [one] { $weeks ->
      [one] one request open for one week
     *[other] one request open for { $weeks } weeks
  }
   *[other] { $weeks ->
      [one] { $n } requests open, the oldest for one week
     *[other] { $n } requests open, the oldest for { $weeks } weeks
  }
}
line-level = energy { $n }
line-load = load { $n }
outcome-done = done
outcome-partly = partly
outcome-moved = moved
outcome-dropped = dropped
note = Note
  .ask = What do you want to remember from the week?

## Captures

capture = Kind
  .ask = What kind of line is it?
capture-note = note
capture-win = something that went well
capture-idea = idea
capture-obstacle = obstacle
noted = { $kind ->
  [win] Noted as something that went well.
  [idea] Noted as an idea.
  [obstacle] Noted as an obstacle.
   *[note] Noted.
}
captured = { $n ->
  [one] One line was noted this week.
   *[other] { $n } lines were noted this week.
}
rows-enough = Five priorities are enough for one week. Remove one to make room for another.
key-capture = what kind
key-add-row = new priority

## Pages to read

expectations = Expectations
row-result = Result
  .ask = What became different, and for whom?
row-next-step = Next step
  .ask = What is the first step next week?
page-empty = This week is still empty.
heading-notes = Notes
heading-obstacles = Obstacles
heading-close = Close
note-kind-win = win
note-kind-idea = idea
note-kind-note = note
close-win = The week's win
  .ask = What are you most pleased with this week?
close-learned = Learned
  .ask = What went differently from what you expected, and what did it teach you?
close-gave = Gave energy
  .ask = What gave you energy?
close-protect = To protect next week
  .ask = What one thing will you protect next week?
reading = Reading …
weeks-title = Weeks
weeks-none = The weeks will appear here as they are written.
weeks-quarter = Quarter { $n }, { $year }
weeks-closed = cannot be read
status-away = away
side-last-week = Last time, { $week }
side-monday = Monday
side-asks = Requests
side-unclear = Unclear expectations

## Goals and requests over the weeks

goals-title = All goals
goals-many = { $n } goals are active. Three are enough to hold on to; perhaps one can wait.
goal-new-parked = New parked goal
  .ask = Which goal do you want to keep for later?
  .hint = Three goals are active, so this one begins parked.
goal-swap = swap with “{ $title }”
served-this-week = Among the priorities this week
served-ago = { $n ->
  [one] Last among the priorities one week ago
   *[other] Last among the priorities { $n } weeks ago
}
served-never = Not among the priorities yet
heading-served = Work on the goal
thread-earlier = { $n ->
  [one] and one earlier
   *[other] and { $n } earlier
}
milestone-done = Reached
  .ask = Has the milestone been reached?
not-yet = not yet
heading-changes = Along the way
change-what = Change
  .ask = Has the goal changed? What is different now?
  .hint = Larger, smaller or something else. It may stay empty.
change-why = Why
  .ask = Why was it changed?
heading-stuck = When the goal is stuck
stuck-intro = Three lines may help the goal along: a wish, an obstacle and a plan. They may stay empty.
goal-stuck = Is the goal stuck? Three lines under “see and change” may help it along.
goal-wish = Wish
  .ask = What is the best thing that happens when you reach the goal?
goal-hindrance = Obstacle
  .ask = What in yourself most often gets in the way?
goal-plan = Plan
  .ask = When it gets in the way, what will you do?
  .offer = When …, I will …
asks-title = Requests
asks-none = No requests yet.
heading-settled-asks = Answered or let go
asks-older = { $n ->
  [one] One older request is in feedback.toml.
   *[other] { $n } older requests are in feedback.toml.
}
asks-many-open = { $n } requests are open now. Five are enough to follow up on; perhaps one can be let go.
asks-many-new = There are { $n } new requests this week. Two are often enough.
ask-status = Status
  .ask = Where does the request stand?
ask-status-open = open
ask-status-answered = answered
ask-status-let-go = let go
ask-due-by = by { $day }
give-said = Said
  .ask = Have you said it?
give-said-yes = said

## The first page

first-welcome = Welcome. Ten minutes each Monday is enough. You can skip everything, including this page: PgDn goes straight on, Esc leaves and nothing is written.
setting-language = Language
  .ask = Which language do you want?
  .hint = Changes at once. What you have written stays as it is.
setting-hours = Hours a week
  .ask = How many hours do you work in a week?
  .hint = The hours agreed on. Public holidays, absence and meetings are taken off when a week is planned.
setting-region = Public holidays
  .ask = Which country's public holidays apply to you?
  .hint = Decides which days you have off, and so how many hours a week has.
region-no = Norway
region-se = Sweden
setting-theme = Theme
  .ask = How should the screen look?
  .hint = Changes at once. Themes of your own are read from themes/NAME.toml in your folder.
setting-editor = Editor
  .ask = Which program do you want to write long texts in?
  .hint = Its command, with what it needs, such as “vim” or “code --wait”. Empty means what $VISUAL or $EDITOR says.
setting-editor-usual = the usual one
setting-history = Earlier versions
  .ask = For how many days should earlier versions of the files be kept?
  .hint = All of the last day, then fewer. h on the start screen brings them back.
setting-mouse = Mouse
  .ask = Do you want to use the mouse?
  .hint = It chooses fields, steps and rows, and the wheel scrolls. The terminal then selects text only with Shift.
setting-mouse-on = yes
setting-mouse-off = no
theme-terminal = the terminal's colours
theme-light = for a light background
theme-contrast = high contrast
theme-plain = without colours
theme-sample-accent = what matters most
theme-sample-strong = heading
theme-sample-quiet = help
theme-sample-good = saved
theme-sample-warn = needs a look
theme-sample-error = error
first-begin = All five steps, or only what matters most
  .ask = How much do you want to begin with?
  .hint = One step is enough in the first week. Esc goes to the start screen at any time, and the rest waits there.
first-all = all five steps
first-few = only what matters most (2 min)
settings-title = Settings
settings-default-holds = Until that is mended, the usual holds. The values stay in the file until you change them.
heading-hidden = What you are not asked
hidden = Hidden
  .ask = Do you want to be asked this again?
hidden-none = You are asked everything. When a question stays empty for some weeks, you can drop it where it is asked.
hidden-ask-again = ask again
hidden-asked-again = You will be asked again. Ctrl-U undoes it.
hidden-offers = Questions you can drop
heading-files = What you write is kept here
first-private = Only you see it. The program does not use the network.
first-work-machine = On a work machine, your employer may have a right of access under separate rules.

## Marks and words on saving

offer-hint = → uses this wording.
mark-clash = This field has also been changed elsewhere. Your text is here; F2 shows both.
mark-strange = The program does not understand this. It stays as written until you change it.
mark-setting = Should be { $wanted }. Until then the usual holds.
mark-amount = Not understood as a number yet. It stays as written and is not counted.
mark-date = Not understood as a day yet. It stays as written.
mark-week = Not understood as a week yet. It stays as written.
file-is-closed = The file cannot be understood and will not be changed. See ! on the start screen.
saving = Saving …
saved-at = Saved { $time }
not-saved = Not saved: { $reason }. Trying again.
not-saved-short = Not saved: { $reason }
save-clash = A field was also changed elsewhere. F2 shows both.
versions-title = Other versions
versions-none = There are no other versions yet.
versions-rescue = Rescued
versions-conflict = From a sync tool
versions-history = As it was before
version = What shall become of this one?
version-take = use this one
version-merge = merge it in
version-aside = put aside
version-closed = cannot be read
version-elsewhere = not open now
version-done = Done.
version-not-done = Not done: { $reason }.
version-left = { $n ->
  [one] One field says something else in the other version. Yours stands; the version stays here.
   *[other] { $n } fields say something else in the other version. Yours stand; the version stays here.
}
key-versions = other versions
  .words = history copy restore conflict
version-differs = { $n ->
  [0] says the same
  [one] one field differs
   *[other] { $n } fields differ
}
versions-waiting = { $n ->
  [one] Another version is waiting. F2 shows it.
   *[other] { $n } other versions are waiting. F2 shows them.
}
clashes-title = Changed in two places
clashes-intro = These fields were changed both here and elsewhere. Choose what shall stand.
clashes-none = Everything is decided. Esc goes back.
clash = What shall stand?
clash-mine = keep mine
clash-theirs = take what the file says
clash-both = keep both
clash-here = Here: { $text }
clash-there = In the file: { $text }
clash-nothing = (nothing)
row-gone = (no longer there)
troubles-count = { $n ->
  [one] One thing in the files needs a look. Press !
   *[other] { $n } things in the files need a look. Press !
}
troubles-title = What needs a look in the files
troubles-advice = Correct the file in an editor. It will not be changed from here, and the rest works as before.
troubles-advice-fields = The values stay as written until you change them, here or in the file.
row-removed = Removed. Ctrl-U undoes it.
row-removed-start = Removed. u undoes it.
undone = Undone: { $what }.
nothing-to-undo = There is nothing to undo here.
copied = Copied to the clipboard, if the terminal allows it.
leave-unsaved = Some of what you wrote has not been saved. Leave anyway?
too-small = The window must be at least { $columns } × { $rows }. It is { $width } × { $height } now.

## Marks on hours, dates and references

mark-past-day = → { $day }, which has passed
mark-goal-gone = This goal is no longer there. The reference stays until you change it.

## Keys

key-continue = continue
key-open-step = open a step
key-quick = quick version
key-outcome = outcome
key-note = note
key-weeks = weeks
  .words = history past search list
key-goals = all goals
key-asks = requests
  .words = feedback ask help advice answers
key-plan = plan
  .words = monday week begin
key-profile = role and room to act
  .words = mission contribution strengths values drivers learn
key-settings = settings
  .words = language theme colours hours editor mouse options
key-rows = choose a row
key-move-row = move the row
key-remove-row = remove the row
key-undo = undo
key-troubles = what needs a look
key-cursor = one character
key-words = one word
key-row-ends = ends of the line
key-erase = erase
key-erase-word = erase a word
key-undo-typing = undo
key-redo-typing = redo
key-choose = choose
key-choose-next = next choice
key-choose-previous = previous choice
key-choose-none = clear the choice
key-next-question = next
key-fields = fields
key-down-up = down and up
key-steps = steps
key-done = done
key-copy = copy
key-print = print and leave
key-scroll = scroll
key-open = open
key-up-down = choose
key-pages = turn pages
key-ends = first and last
key-yes = yes
key-no = no
key-help = all keys
key-help-typing = help
key-leave = leave
key-leave-typing = leave
key-hide-words = hide the words
words-hidden = The words are hidden. Ctrl-L shows them.
key-back = back
key-skip-page = skip the page
key-suspend = suspend
key-name-space = Space

## Commands

cli-tagline = Five steps for leading yourself at work, one week at a time. Yours alone.
cli-heading-commands = Commands
cli-heading-options = Options
cli-heading-everywhere = Options that work everywhere
cli-value-week = WEEK
cli-value-text = TEXT
cli-value-folder = FOLDER
cli-value-date = DATE
cli-value-command = COMMAND
cli-about-planner = opens the planner
cli-about-plan = opens the plan for the week
cli-about-show = shows a week as text
cli-about-weeks = shows the weeks, one line each
cli-about-note = notes something in this week
cli-about-win = notes something that went well
cli-about-obstacle = notes what stands in the way
cli-about-idea = notes an idea
cli-about-doctor = check that all is well
cli-about-help = explains a command
cli-option-quick = the short plan, in two minutes
cli-option-fix = mend what can be mended
cli-option-json = prints JSON
cli-option-line = one line, for a prompt
cli-option-from = the first week of the list
cli-option-to = the last week of the list
cli-option-dir = the folder where your files are
cli-option-lang = the language
cli-option-today = the day that counts as today
cli-option-color = bold and faint type
cli-option-help = shows help
cli-option-version = shows the version
cli-week-forms =
  WEEK can be 2026-W48, 48 (the nearest), now, last (the last one you wrote in)
  or -2.
cli-text-forms =
  Without TEXT, standard input is read. Then the text does not stay in the
  shell's history.
cli-noted =
  { $kind ->
      [win] Noted in { $week }, as something that went well.
      [obstacle] Noted in { $week }, as something that stands in the way.
      [idea] Noted in { $week }, as an idea.
     *[note] Noted in { $week }.
  }
cli-listening = Type the text, and end with Ctrl-D on a line of its own.
cli-no-weeks = There are no weeks to show.
cli-week-away = away
cli-week-unreadable = cannot be read
cli-no-home = No home folder was found. Say where the files are, with --dir FOLDER.
cli-no-terminal = The planner needs a terminal. Without one you can use “femsteg plan --plain”, “femsteg show” and “femsteg note”.
cli-not-written = Nothing is written in { $week } yet.
cli-not-saved = The text was not saved: { $detail }.
cli-unlisted = The weeks cannot be listed ({ $detail }).
cli-unheard = Standard input cannot be read ({ $detail }).
cli-unprintable = Standard output takes nothing ({ $detail }).
cli-panicked = femsteg had to end because of a fault in the program. What you wrote is saved.
cli-panicked-lost = femsteg had to end because of a fault in the program. Some of the last that you wrote may be missing.
cli-unknown = “{ $what }” is not known here. “femsteg help” shows what there is.
cli-unknown-meant = “{ $what }” is not known here. Did you mean “{ $meant }”?
cli-dash-in-text = Something in the text looks like an option. Put -- before the text, and all that follows is read as text.
cli-missing-value = Something is missing after { $what }.
cli-no-value = { $what } stands alone, with nothing after an =.
cli-no-such-value = “{ $value }” does not fit { $option }. “femsteg help” shows what does.
cli-no-such-week = “{ $what }” is not a week. Write for example 2026-W48, 48, now, last or -2.
cli-no-such-date = “{ $what }” is not a date. Write for example 2026-11-23.
cli-no-such-language = “{ $what }” is not among the languages. Choose nb, nn, sv or en.
cli-not-text = This is not text in UTF-8.
cli-nothing-to-note = There was no text to note.
cli-too-long = The text is too long to note.
cli-wrong-usage = This could not be understood. “femsteg help” shows what there is.

## The one-to-one
key-talk = one-to-one
  .words = one-to-one 1:1 meeting manager review appraisal
cli-about-talk = opens the next one-to-one
talk-of = one-to-one · part { $n } of 7
talk-window = Period
  .ask = Which weeks do you want to look back on?
  .why = The Norwegian agency DFØ advises you to order leadership: to say what you need to succeed. That is easier with the weeks in front of you. You choose how far back.
  .example = For example: since the last one-to-one, or 13 weeks before a staff appraisal.
  .from = The fourth of DFØ's five tips: ask for and give feedback, and order leadership.
talk-agreed = Last agreed
  .why = What you agreed on comes before anything new, and what you were to do yourself stands first. So both can trust what is said.
  .example = For example: “Settle the mandate by 1 December”, partly kept: it has been passed on.
  .from = A text on trust and follow-up: keep what was agreed, and follow it up.
talk-back = Look back
  .why = Weeks are easy to forget. See them in order, the quiet ones too, and choose what you want to tell about. No week is ranked.
  .example = For example: mark the reply in week 47 and the handover in week 43, so that both ends of the period are in.
  .from = A choice of the program: every week gets the same room, the oldest first.
talk-patterns = Patterns
  .why = What keeps coming back may be worth raising. Here it is only counted, not explained. You know what lies behind it.
  .example = For example: reporting in three of eight weeks can become one item, with the weeks as examples.
  .from = An article on trust-based governance: fewer checkpoints and simpler reporting.
talk-agenda = Agenda
  .why = It is easier to lead somebody who says what they need, and what the talk is to lead to. Few items get time enough.
  .example = For example, to decide: “Who has the last word on the template?” Outcome wanted: that we do.
  .from = DFØ on the employee's part: to say what one needs is to make oneself easy to lead.
talk-gate = Sharing
  .why = All of it is yours. Your manager gets only the lines you choose, one at a time, as they stand in the preview.
  .example = For example: let out “Two of three parts are approved”, and keep the rest to yourself.
  .from = A promise of the program: a line that changes after you chose it is private again.
talk-after = Afterwards
  .why = Write down what you agreed on while you remember it: what, who and by when. It comes back when it is due.
  .example = For example: the manager settles the mandate, by 1 December.
  .from = DFØ on the employee's part: rights and duties are mutual.
next-talk = Next one-to-one
  .ask = When is the next one-to-one?
  .hint = A day, such as “Thursday” or 3.12.
talk-since-last = since the last one
talk-weeks = the last { $n } weeks
talk-no-weeks = Nothing is planned or written in these weeks. Choose a longer period.
talk-weeks-there = { $n ->
  [one] { $n } week with something in it
   *[other] { $n } weeks with something in them
 } · { $away } away · { $blank ->
  [one] { $blank } blank
   *[other] { $blank } blank
 }
talk-nothing-agreed = There are no agreements from before. What you agree on this time comes back here.
agreement-status = Agreement
agreement-kept = kept
agreement-partly = partly
agreement-not = not kept
agreement-open = still open
agreement-why = How it went
  .ask = How did it go? One line.
owner-me = me
owner-manager = my manager
weeks-blank = nothing written
result = Result
talk-mark = mark as a result
talk-unmark = remove the mark
talk-marked = { $n } marked. Mark { $least } to { $most } results you want to talk about.
talk-more-marked = { $n } more marked
talk-many-marked = { $n } are marked. Fewer are easier to remember.
talk-third-silent = Nothing is marked from { $from } to { $to }.
heading-need = What I need to succeed
talk-need = I need
  .ask = What do you need from your manager to succeed?
  .hint = At most two. The first thing on the agenda.
heading-items = On the agenda
talk-item = Item
  .ask = What do you want to raise?
item-kind = For
  .ask = What is it for?
item-kind-inform = to inform
item-kind-discuss = to discuss
item-kind-decide = to decide
item-kind-help = to get help
item-wanted = Wanted
  .ask = What outcome do you want?
heading-raise = You could also raise
talk-raise = put on the agenda
talk-raised = on the agenda
talk-many-items = { $n } items are a lot for one conversation. What can wait?
talk-met-in = in { $n } weeks
raise-goal-help = I need help with the goal “{ $about }”
raise-may-i-decide = May I decide this myself next time? “{ $about }”
raise-next-area = I would like more room to act: { $about }
raise-expectations = What quality, resources and result do you expect of “{ $about }”?
raise-supports = Which part of our mission does the goal “{ $about }” support?
raise-meaning = Why does the goal “{ $about }” matter, and to whom?
raise-learn = I would like to learn: { $about }
raise-say = I would like a say before it is decided: { $about }
talk-status = The one-to-one
  .ask = Have you had the one-to-one?
talk-status-preparing = not yet
talk-status-held = yes
heading-agreements = What you agreed on
agreement-what = Agreement
  .ask = What did you agree on?
agreement-owner = Who
  .ask = Who does it?
agreement-due = By
  .ask = By when?
heading-decisions = What was decided
item-result = Decided
  .ask = What was decided?
heading-next = Ahead
talk-room = Room to act
  .ask = Has your room to act changed?
talk-open-room = open the map
talk-is-held = Saved. What you agreed on comes back when it is due, and at the next one-to-one.
talk-is-prepared = Prepared. Come back here afterwards and write down what you agreed on.
opening-agreements = { $n ->
  [one] { $n } agreement to follow up
   *[other] { $n } agreements to follow up
 }
side-agreements = Agreements to follow up
header-talk = one-to-one { $day }
talk-patterns-private = Energy and load are not here. They are under t on the start screen, for you alone.
gate-none-chosen = No line is chosen yet. Go back with Esc and choose what you want to share.
gate-nothing = There is nothing to share yet. Mark results or fill in the agenda first.
gate-intro = ● { $n } of { $all } lines will be shared. ○ All the others are private.
gate-out = See and save what will be shared
  .ask = See exactly what will be shared. Then save it or copy it.
gate-preview = preview
gate-share = share this line
gate-keep = keep it private
gate-changed = changed, private again
brief-written = Saved as { $file }, readable by you alone.
brief-replace = There is already a file with that name. Replace it?
brief-unwritten = Not written: { $reason }
brief-no-template = Your template cannot be read ({ $detail }).
key-save-file = save as a file
key-format = format
key-brief-language = language
key-headings = headings for an appraisal
## The brief of a one-to-one

brief-title = One-to-one
brief-period = The period { $days }
brief-heading-need = What I need to succeed
brief-heading-agenda = What I want to raise
brief-heading-results = What I have achieved
brief-heading-goals = My goals
brief-heading-requests = What I have asked for
brief-heading-obstacles = Obstacles others can clear away
brief-heading-learning = What I have learned and want to learn
brief-heading-energy = Energy and load
brief-heading-agreed = What we have agreed
appraisal-title = Staff appraisal
appraisal-heading-need = What it takes to succeed
appraisal-heading-agenda = Topics for the conversation
appraisal-heading-results = Tasks and results
appraisal-heading-goals = Goals for the work
appraisal-heading-requests = Leadership and support
appraisal-heading-obstacles = Working conditions
appraisal-heading-learning = Skills and development
appraisal-heading-energy = Energy and workload
appraisal-heading-agreed = Agreements
brief-item-inform = to inform
brief-item-discuss = to discuss
brief-item-decide = to decide
brief-item-help = help needed
brief-owner-me = I follow up
brief-owner-manager = my manager follows up
brief-agreement-open = still open
brief-agreement-kept = kept
brief-agreement-partly = partly kept
brief-agreement-not = not kept
brief-due = by { $day }
brief-target = the target is { $number }
brief-measured = From { $start } to { $now } { $unit }
brief-of-five = { $level } of 5
brief-wanted = Outcome wanted
brief-decided = Decided
brief-result = Result
brief-confidence = Confidence
brief-said = Said about the goal
brief-said-by = Said by
brief-asked-of = Asked of
brief-answer = Answer
brief-cleared-by = Can be cleared by
brief-learned = Learned
brief-to-learn = Want to learn
brief-how-to-learn = How
brief-level = Energy
brief-load = Load
brief-gave = Gave energy
brief-drained = Drained
brief-why = How it went
brief-nothing-shared = You have not chosen any line of a one-to-one to share, so nothing was written. Choose the lines in femsteg, with o.
brief-template-fault = { $file }, line { $line }: { $why }. Nothing was written.
brief-template-unknown = the template uses a name that does not exist
brief-template-endless = the template never ends
cli-about-brief = prints what you have chosen to share
cli-value-file = FILE
cli-value-options = OPTIONS
cli-option-since = only what is from this week or day onwards
cli-option-format = the format; else by the ending of the file, else md
cli-option-output = writes to a file that only you can read
cli-option-force = replaces the file if there is one
cli-option-appraisal = headings for a staff appraisal
cli-option-template = prints the template, for you to change
cli-brief-forms =
  The form is your own where the folder of your files has a template
  named brief.md, brief.html or brief.txt.
  Begin with ours:  femsteg brief --template --format html
cli-file-written = Written to { $file }. Only you can read the file.
cli-file-exists = { $file } is there already. Add --force if you want to replace it.
cli-file-question = { $file } is there already. Type yes if you want to replace it.
cli-file-kept = Nothing was written.
cli-file-unwritten = { $file } was not written: { $detail }.
cli-file-no-folder = The folder { $folder } does not exist, so nothing was written.
cli-file-no-file = { $file } is not a regular file, so nothing was written.
cli-brief-no-template = The template { $file } cannot be read ({ $detail }). Nothing was written.
cli-brief-json-has-none = JSON has no template. Choose md, html or txt.
## The demo

demo-header = demo · invented weeks
demo-short = demo
demo-opening = Twelve invented weeks. Try whatever you like; nothing is kept.
cli-about-demo = shows twelve invented weeks
cli-demo-forms =
  The weeks lie in a temporary folder, which is removed when you leave. Your own
  files are not touched. Should the program stop on an error, the folder stays
  among the system's temporary files.
cli-no-demo = The demo needs a temporary folder, which cannot be made ({ $detail }).
cli-not-empty = The folder exists and is not empty. Nothing was written.
## Looking back

look-title = Looking back
look-of = { $n } of { $all }
look-span = { $n } weeks
look-timeline = Timeline
look-moves = Plans and time
look-goals = Goals and expectations
look-energy = Energy and load
look-year = The year
look-planned = { $n } written
look-away = { $n } away
look-blank = { $n } blank
look-unreadable = Cannot be read, and is not counted: { $weeks }
look-reading = Reading older weeks. { $n } left.
look-empty = Nothing is written in these weeks.
look-longer = { $key } shows { $n } weeks.
look-nothing = There is nothing to count here in these weeks.
look-blank-week = nothing written
look-no-levels = No numbers for energy or load.
look-count = { $weeks ->
  [one] { $n } in { $weeks } week
   *[other] { $n } in { $weeks } weeks
}
look-untagged = no topic
look-hours = { $took } ({ $hours } planned)
look-no-kind = not said
look-unnamed = no name
look-no-goal = No goal
look-answered = { $n } answered
look-open = { $n } open
look-let-go = { $n } let go
look-waited = { $n ->
  [0] answer the same week
  [one] answer after one week
   *[other] answer after { $n } weeks
}
look-waits = answers after { $from }–{ $to } weeks
look-private = Private, only for you
look-private-short = private
look-both = both
look-goals-ended = Goals reached or let go
look-milestones = Milestones reached
heading-look-causes = What was not finished went together with
heading-look-took = Time taken, against the plan
heading-look-by-kind = What you asked for
heading-look-by-person = Whom you asked
heading-look-served = Goals that priorities served
heading-look-unserved = Goals that no priority served
heading-look-expectations = Expectations that are not agreed
heading-look-effects = What gave and drained energy, by goal
key-look = looking back
  .words = patterns energy load obstacles year timeline statistics
key-look-span = span of weeks
## Looking for words in all weeks, and two weeks side by side

cli-value-words = WORDS
cli-about-search = finds words in all weeks
cli-nothing-found = No week has all the words.
cli-nothing-to-search = Write the words you are looking for.
weeks-search = Search
weeks-search-hint = Press / to search all weeks
weeks-found = { $n ->
  [0] no weeks
  [one] one week
   *[other] { $n } weeks
}
weeks-left = Reading { $n } more weeks …
weeks-open-row = open
weeks-first = There is no week before this one.
weeks-no-last-year = Nothing is written in { $week }.
weeks-two = { $one } and { $other }
key-search = search
key-all-weeks = all weeks
key-edit = edit
key-two-weeks = two weeks
key-one-week = one week
key-last-year = a year before
key-other-week = the other

## Everything, for other programs

cli-about-export = writes everything for other programs
cli-option-export-format = the format; else the file's ending, else json
cli-export-forms =
  json is everything you have written, csv a row for each priority. ics is for
  a calendar: breaks with a time, days by which something is due, one-to-ones.
  An event you export again is changed, not added once more. Private words
  are in all of them: look after the file as you look after your notes.
cal-break = Break
cal-answer = Answer
cal-answer-from = Answer from { $who }
cal-agreed = Agreed
cal-agreed-manager = Agreed, for my manager
cal-goal = Goal
cal-decision = Decision
## Shells, and the manual page

## Plans and tasks from elsewhere

cli-about-import = takes in plans or tasks from a file
cli-option-place = where tasks go; without it you are asked about each
cli-option-week = the week that tasks go to; else this one
cli-import-forms =
  The file is an export of femsteg (json), of Taskwarrior ("task export"), or a
  todo.txt; - is standard input. What stands here already stays as it is, and
  nothing is taken in twice. Finished tasks are left out. Due days come along,
  and a project that has a goal's name belongs to that goal.
cli-import-needs-place = There is nobody here to ask. Add --to wait or --to priorities.
cli-import-not-tasks = This is an export of femsteg, with weeks and lists of its own. --to and --week are for tasks.
import-question = { $n } of { $all }  { $title }
import-choices = 1 priority, 2 can wait, 3 not now [3]:
import-due = { $title } (due { $day })
cli-imported-tasks = Put in { $week }: { $priorities } among the priorities, { $waiting } among what can wait.
cli-import-nothing = Nothing new in the file.
cli-import-left-out = Left out: finished { $over }, taken in before { $known }, not chosen { $skipped }.
cli-imported-files =
  { $n ->
      [0] All of this was here already.
      [one] Taken in. One file got something new.
     *[other] Taken in. { $n } files got something new.
  }
cli-import-lacks =
  { $n ->
      [one] One file could not be understood when the export was made, and is not in it.
     *[other] { $n } files could not be understood when the export was made, and are not in it.
  }
cli-import-clashes = Something else stood here already, and it is kept:
cli-import-partly = Only { $done } of { $all } files were written: { $detail }. Import the file again once that is mended; nothing comes in twice.
cli-import-too-large = the file is larger than 64 MiB
cli-import-not-text = a character stands here that no text has
cli-import-not-json = is not JSON ({ $detail })
cli-import-unknown = is neither an export of femsteg, nor of Taskwarrior, nor a todo.txt
cli-import-newer = the export is from a newer femsteg (version { $version } of the format)
cli-import-unknown-key = { $path } is nothing that plans have
cli-import-no-id = { $path } has no id
cli-import-same-id = { $path } is there twice

cli-about-completions = completes commands in your shell
cli-about-man = prints the manual page
cli-value-shell = SHELL
cli-shell-forms =
  SHELL is bash, zsh, fish, elvish or powershell.
  Put the script here, for example:
    bash  ~/.local/share/bash-completion/completions/femsteg
    fish  ~/.config/fish/completions/femsteg.fish
    zsh   FOLDER/_femsteg, where FOLDER is in $fpath
cli-shell-unsaid = Say which shell: bash, zsh, fish, elvish or powershell.
cli-no-such-shell = “{ $what }” is not among the shells. Choose bash, zsh, fish, elvish or powershell.
cli-man-name = a private weekly planner for leading yourself at work
cli-man-description =
  The plan takes ten minutes on Monday, the close ten on Friday. Before a one-to-one
  you look back over the weeks. Everything is saved as you write, in files that are
  yours to read and change. Nothing goes anywhere unless you choose it line by line.
cli-man-heading-name = Name
cli-man-heading-synopsis = Synopsis
cli-man-heading-description = Description
cli-man-heading-files = Files
cli-man-heading-environment = Environment
cli-man-heading-endings = Exit status
cli-man-folder = All of them are in one folder, ~/.config/femsteg on Linux unless you say otherwise.
cli-man-weeks = One week: its plan, what was noted on the way, and its close.
cli-man-goals = Goals, how they are measured, and their log.
cli-man-feedback = Requests, and feedback given.
cli-man-profile = The role: mission, contribution, whom you serve, and the room to act.
cli-man-talks = One one-to-one: its agenda, its agreements, and which lines may leave.
cli-man-brief = Your own templates for what leaves, if you made any.
cli-man-config = Settings, where they differ from what is usual.
cli-man-themes = Themes of your own: a role a line, such as accent = "blue bold".
cli-man-dir = The folder where your files are; --dir goes before it.
cli-man-state-dir = The folder for earlier versions, the trash, and the place where you left off.
cli-man-language = The language, where neither --lang nor the settings say one.
cli-man-no-color = The first of them that is set decides about colour, bold and faint type: NO_COLOR turns it off, CLICOLOR_FORCE on, also into a pipe, and the others off.
cli-man-charset = The character set: where it is not UTF-8, signs and lines are drawn in ASCII.
cli-man-fine = All went well.
cli-man-failed = It could not be done; one line says why.
cli-man-wrong = It was asked for in a way that could not be understood.

## Problems: behind the name of a file, so they begin with a small letter and have no full stop

problem-place = { $file }, line { $line }, column { $column }
problem-not-toml = this is not valid TOML: { $detail }
problem-duplicate-key = the key stands here for the second time
problem-merge-markers = marks of a merge were left here
problem-empty = the file is empty; “femsteg history” shows what it said
problem-zeros = zero bytes stand here instead of text; “femsteg history” shows what it said
problem-cut-off = the end of the file is missing; “femsteg history” shows whole versions
problem-not-utf8 = this is not text in UTF-8
problem-too-large = the file is { $size } KiB; the limit is 1024 KiB
problem-too-deep = tables within tables, deeper than any file here needs
problem-no-schema = the line “schema = 1” is missing
problem-newer-schema = written by a newer version of femsteg (schema { $schema })
problem-wrong-week = the week in the file is not the one in its name
problem-wrong-date = the day in the file is not the one in its name
problem-unreadable = cannot be read ({ $detail })
problem-wrong-value = { $path } should be { $wanted }
problem-unknown-setting = { $path } is not a setting
problem-unknown-action = { $path }: nothing that a key can do is called that. “femsteg help keys” has the names
problem-no-such-key = no key is called { $key }
problem-key-taken = { $key } is already { $by } there. The other key still holds
problem-key-types = { $key } is a letter where this is used. Add ctrl- or alt-
problem-unknown-address = “{ $word }” is nothing that you are asked
problem-no-such-theme = there is no theme of this name: write one of { $ours }, or make the file in the folder themes
problem-unknown-role = { $role } is no role; the roles are { $roles }
problem-unknown-look = “{ $word }” in { $role } is neither a colour (such as red, bright-blue, 208 or #c0ffee) nor a style (bold, dim, italic, underline, reverse), or one colour too many
problem-wanted-text = text
problem-wanted-flag = true or false
problem-wanted-list = a list of texts
problem-wanted-rows = a list of rows
problem-wanted-table = a table
problem-wanted-choice = one of: { $codes }
problem-wanted-number = a number
problem-wanted-hours-of-week = a number from 0 to 168
problem-wanted-date = a date, such as 2026-11-27
problem-wanted-week = a week, such as 2026-W48
problem-save-full = the disk is full
problem-save-read-only = the disk can only be read
problem-save-not-allowed = you are not allowed to write there
problem-save-busy = another program is at work on the file
problem-save-unfaithful = what would have been written was not what was meant
problem-save-other = the system says “{ $detail }”
problem-save-too-large = with this text the file would be { $size } KiB; the limit is 1024 KiB

# femsteg doctor
doctor-folder-config = Your files
doctor-folder-state = History and rescue
doctor-folder-runtime = Temporary
doctor-missing = not there yet
doctor-free = { $size } MiB free
doctor-no-weeks = No weeks yet
doctor-fine = All is well.
doctor-weeks = { $n ->
  [one] one week: { $first }
   *[other] { $n } weeks, from { $first } to { $last }
}
doctor-conflict-copies = { $n ->
  [one] one copy from a sync tool
   *[other] { $n } copies from a sync tool
}
doctor-rescued = { $n ->
  [one] one rescued copy waits for a decision
   *[other] { $n } rescued copies wait for a decision
}
doctor-left-in-editors = { $n ->
  [one] one text from an editor was left in { $folder }
   *[other] { $n } texts from an editor were left in { $folder }
}
doctor-stale = { $n ->
  [one] one temporary file without an owner
   *[other] { $n } temporary files without an owner
}
doctor-history = { $n ->
  [one] one copy in the history
   *[other] { $n } copies in the history
}
doctor-trash = { $n ->
  [one] one file in the trash
   *[other] { $n } files in the trash
}
doctor-open-to-others = { $n ->
  [one] others can open one file or folder; “femsteg doctor --fix” mends that
   *[other] others can open { $n } files and folders; “femsteg doctor --fix” mends that
}
doctor-closed-to-others = { $n ->
  [one] one file or folder was closed to others
   *[other] { $n } files and folders were closed to others
}

## Merging, for git

cli-value-sides = BASE OURS THEIRS [NAME]
cli-about-merge-driver = merges two sides, for git
cli-sides-forms =
  Fields, rows and lines that only one side changed come together.
  Run this in the folder where your files are, and git uses it:
    git config merge.femsteg.driver "femsteg merge-driver %O %A %B %P"
    echo "*.toml merge=femsteg" >> .gitattributes
cli-merge-clashes = Both sides changed these fields of { $file }. Ours stands in the file; “git show :3:PATH” shows theirs:
cli-merge-unknown = These are no files that femsteg can merge.
cli-merge-closed =
  Nothing was merged because of { $side ->
      [base] what both sides began with
      [ours] our side
     *[theirs] the other side
  }: { $detail }.
cli-not-merged = Nothing was merged: { $detail }.

## History and trash

cli-value-copy = COPY
cli-about-history = shows the earlier versions of a week
cli-about-restore = brings back an earlier version
cli-about-delete = moves a week to the trash
cli-about-trash = shows the trash or restores from it
cli-about-purge = removes a week and every copy of it
cli-option-yes = answers yes to the question
cli-no-copies = There are no earlier versions of { $week }.
cli-restored = The version of { $at } is back in { $week }. What stood there is in the history.
cli-deleted = The trash keeps { $week } for 90 days. “femsteg trash restore { $id }” brings it back.
cli-back = The trash has given back { $week }.
cli-trash-empty = The trash is empty.
cli-purge-question = All you wrote in { $week } will be gone for good, from the history and the trash too. Type yes if you want that.
cli-purged = All of { $week } is gone.
cli-not-purged = Nothing was removed.
cli-needs-yes = This cannot be undone, and there is nobody here to ask. Add --yes.
cli-no-such-copy = There is no such version of { $week }. “femsteg history { $id }” shows those there are.
cli-not-in-trash = The trash does not have { $week }.
cli-week-exists = Something stands in { $week } already. Move it to the trash first, with “femsteg delete { $id }”.
cli-not-done = That did not work: { $detail }.
cli-uncopied = The copies cannot be listed ({ $detail }).

## An outcome from the shell

cli-value-row = ROW
cli-value-outcome = OUTCOME
cli-about-done = sets the outcome of a priority
cli-row-forms =
  ROW is its number on the start screen or the beginning of its title. OUTCOME
  is done (when nothing else is said), partly, moved or dropped.
cli-row-unsaid = Say which row it is: { $rows }.
cli-no-such-row = “{ $what }” is none of this week's rows: { $rows }.
cli-ambiguous-row = “{ $what }” fits several rows. Say the number: { $rows }.
cli-no-such-outcome = “{ $what }” is not an outcome. It can be { $outcomes }.
cli-no-rows = There are no priorities in { $week } yet.

## Your own editor
key-editor = in your editor
key-editor-file = the file in your editor
editor-file-name = femsteg-text.md
editor-no-file = Nothing is written here yet, so there is no file to open.
editor-none = No editor is chosen. Set EDITOR, or editor in config.toml.
editor-busy = The terminal waits for a key that came by half. Press Esc and try again.
editor-not-started = The editor could not be started: { $detail }
editor-failed = The editor ended with an error (code { $code }). What was here before is as it was.
editor-failed-with-text = The editor ended with an error. The field is as before; what you wrote lies in { $file }.
editor-killed = The editor was interrupted. What was here before is as it was.
editor-gone = The editor left no file behind. What was here before is as it was.
editor-no-text = What came from the editor is not text (UTF-8), or too long. The field is as before; the file lies in { $file }.

## Without the screen

plain-signs = One line is one answer. An empty line keeps the answer in brackets, minus clears it, < goes one question back, > goes to the next step, ? explains, Ctrl-D saves and ends.
plain-twice = Type the sign twice to answer with it.
plain-welcome = Welcome. Ten minutes every Monday will do. You can skip anything. Nothing is written before you have answered.
plain-which = What would you like to do? (1 plan the week, 2 close the week, 3 prepare the one-to-one) [plan the week]
plain-planned = The plan for { $week } is saved.
plain-offer = Suggestion: { $text }. Plus takes it over.
plain-long = { $n } characters. It is meant to be { $limit } at most, but the answer stands.
plain-unknown = That is not one of the answers. Type its number or its word.
plain-not-text = The line is not written in UTF-8 and was left out. Type it again.
plain-too-long = The line is too long and was left out. Make it shorter.
plain-first = This is the first question.
plain-closed = The file cannot be understood and is not changed. “femsteg doctor” says what is wrong.
plain-clash = Somebody has changed the same thing elsewhere.
plain-waiting = { $n ->
  [one] One other version is waiting. Open “femsteg” on the screen to choose.
   *[other] { $n } other versions are waiting. Open “femsteg” on the screen to choose.
}
plain-again = Press Enter to try saving again.
plain-aside = Something was changed elsewhere too, and stands like that in the file. Your text is kept, and “femsteg” asks about it on the screen.
plain-not-aside = Something was changed elsewhere too, and stands like that in the file. Your text could not be kept.
plain-preview = Would you like to hear exactly what is shared? “femsteg brief” writes it to a file.
plain-shared = shared
plain-private = private
plain-marked = marked
cli-option-plain = questions line by line, without the screen

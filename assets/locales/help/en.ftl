
## Finding things

key-go = do or open
key-palette = find an action, a week, a goal
key-previous-step = previous step
key-page-down = page down
palette-search = Find
palette-nothing = Nothing here is called anything like that.
palette-week = week
palette-goal = goal
palette-ask = request
help-no-key = No key here does anything like that.
way-next = next
way-previous = previous
way-up = up
way-down = down
way-left = left
way-right = right
way-start = start
way-end = end

## Why the other screens are there

about-start =
  .why = This is the week on one page: what must succeed, how far the five steps have come, and the rows with their outcomes. You can leave from here at any time. Everything is saved.
  .example = For example: choose a row with the arrows, and set its outcome with one key when it is done.
about-first =
  .why = The program needs your language and how many hours you usually have in a week. The rest can wait, and all of it can be changed later. Nothing is written before you go on from here.
about-page =
  .why = The whole week on one page, to be read, printed or laid beside you. You are done with the plan. It can be changed at any time.
about-note =
  .why = One line about something that went well, stood in the way, came to mind or is worth remembering. It waits until you close the week.
  .example = For example: “Agreement on who does what” is something that went well.
  .from = The Norwegian agency DFØ points out that those nearest to the users see what can be made better.
about-weeks =
  .why = All the weeks you have written. Here they can only be read, until you choose to change one of them. A week without words is no gap, only blank.
  .example = For example: type “template budget” to find the weeks in which both words stand.
about-looking =
  .why = Several weeks beside each other show what no single week does. Here things are only counted, without a verdict and without a ranking. Energy and load are for your eyes.
  .example = For example: “reporting in three of eight weeks” may be worth raising in the next talk.
  .from = The numbers are counted in your own files. “Went together with” does not mean “because of”.
about-brief =
  .why = This is, to the character, what will be written if you save or copy. Only lines that you chose are in it. Look it over before it goes on.
  .example = For example: choose the language your manager reads best. Your own words stay as you wrote them.
  .from = A promise of the program: nothing leaves the machine unless you chose the line.
about-facts =
  .why = Quiet facts about the plan, counted in your weeks. They stop nothing. Each can be hidden, and you can see what is behind it.
  .from = People often reckon with too little time for large tasks, and less so when the task is split up (Forsyth and Burt 2008; Kruger and Evans 2004).
about-clashes =
  .why = The same field was changed both here and elsewhere. Both texts are there. Keep yours, take the other, or keep both.
about-versions =
  .why = This is what the week said earlier, what was rescued, and copies that syncing has left. Nothing happens to them before you choose.
about-troubles =
  .why = Here is what the program does not understand in your files: the file, the line and what is wrong. What stands there is not changed. Mend it in an editor, or bring back an earlier version.

## The manual

cli-value-topic = TOPIC
cli-heading-topics = Topics, as in “femsteg help files”
manual-start =
  Type “femsteg”. The first time there is one page about language and hours a week, which can be skipped. Then step 1 begins. You may well start with only one or two of the steps.
  You never need to save. What you type is saved when you leave the field, and otherwise within 0.6 seconds.
  At the bottom of every page stand the most useful keys. ? shows all of them, and F1 tells why something is asked. With Ctrl-P you find actions, weeks, goals and requests by typing a few letters of them.
  If you want to look around first, you can open twelve invented weeks. Your own files are not touched.
    femsteg demo
  .title = Getting started
manual-monday =
  Five steps and one question at a time, about ten minutes in all. Role: what must succeed this week, and what can wait. Goals: how those you have are doing. Priorities: first what is left from last time, then about three rows. Feedback: what you want to ask for, and of whom. Energy: two numbers and one small change.
  Nothing has to be filled in. What you pass by is left blank, and nothing is said about it. The meter shows planned hours against those you have, with one fifth kept free. It stops nothing.
  The quick version takes two minutes: what must succeed, up to three priorities, and energy. When the load is high, the program asks what can go and who can help.
    femsteg plan
    femsteg plan --quick
  .title = Monday: plan the week
manual-friday =
  About ten minutes. First each row gets an outcome (done, partly, moved or dropped) and a few words on what became different, and for whom. Then come what went well, what you learned, and energy and load. What is left goes to next week with a first step, to a later week, or is dropped. Last you choose one thing to protect.
  During the week you can note one line at a time from the shell. The lines wait until Friday.
  If there was no Friday, Monday asks for outcomes only. A week away is set with one key, and counts nowhere.
    femsteg close
    femsteg note
    femsteg done 1
  .title = Friday: close the week
manual-one-to-one =
  About fifteen minutes before the talk, in seven parts: the period, what was last agreed, looking back, patterns, the agenda, sharing, and what you agree on. What keeps coming back is counted, not explained.
  Every line is private until you choose it. The preview is exactly what will be written. If a line changes afterwards, it is private again. What you share becomes Markdown, HTML, plain text or JSON, in the language its reader reads best.
  Agreements come back when they are due, and at the next one-to-one.
    femsteg talk
    femsteg brief -o talk.html
  .title = The one-to-one
manual-dates =
  Weeks follow ISO 8601: they begin on Monday, and week 1 is the first with at least four days in the new year. Some years have a week 53.
  A week can be 2026-W48, 48 (the nearest), now, last (the last one you wrote in) or -2, or written as people say it in any of the four languages.
    femsteg show 48
    femsteg show in two weeks
  In fields you can type “Tuesday”, “week 50” or “1 h 30 min”. What you mean is shown before it is stored. What cannot be understood stands as you typed it, and is marked.
  Public holidays in Norway, or in Sweden when the region is Swedish, are subtracted.
  .title = Weeks, dates and hours
manual-files =
  One TOML file for each week, to be read, searched and edited in any editor, also while the planner is open. Comments, order and unknown keys stay. A file that cannot be understood is not written to until you have mended it.
  .title = The files
manual-keys =
  The bottom of the screen shows the most useful ones, ? or F1 all that hold where you are. Type there to search.
  In config.toml you can give them other keys: a name from the list at the end, and one or more keys. A key that means something there already, or is a letter where text is typed, is named, and the old one holds. preset = "hjkl" puts h j k l beside the arrows:
  {"  [keys]"}
    note = ["m", "ctrl-n"]
    preset = "hjkl"
  .title = The keys
manual-key-names = The names in [keys]
manual-privacy =
  No account, no network, no score. The program has nothing in it that could connect to a network.
  Only you can read the files. Out of the machine go only lines that you chose, one at a time. Energy, load, learning and names are off until you choose them. The export is the exception: it is all you have written, for yourself.
  Ctrl-L hides the words when somebody is looking. “femsteg note” without text reads what you type, so that it does not end up in the shell's history.
  On a work machine your employer may have a right to look, under rules of its own. Use initials or roles for others. Disk encryption protects the files of a lost machine.
  This removes a week and every copy of it:
    femsteg purge 48
  .title = What is yours
manual-sync =
  Two machines can have the same folder, through git or a sync tool. What only one side changed is taken. Texts of several lines come together line by line. Where both changed the same field, yours stands, and F2 shows the other.
  Copies that Syncthing, Nextcloud and Dropbox leave are shown at the next start.
  For git, in the folder, where .gitignore keeps everything out until you remove it:
    git config merge.femsteg.driver "femsteg merge-driver %O %A %B %P"
    echo "*.toml merge=femsteg" >> .gitattributes
  .title = Two machines, and git
manual-recovery =
  What you have just done can be undone. Before a file is changed, a copy goes to the history: all of the last day, one an hour for a week and one a day for 90 days. The start screen shows word for word what the week said before. A week that you delete is in the trash for 90 days.
    femsteg history 48
    femsteg restore 48
    femsteg trash restore 48
  If something cannot be saved, the reason stands on the screen. The text stays, and a copy of it is offered at the next start. This checks that all is well:
    femsteg doctor
  .title = Getting something back

scope-everywhere = Everywhere
scope-letters = Where no text is typed
scope-inside = Everywhere but on the start screen
scope-start = Start screen
scope-rows = On its rows
scope-talk-near = Before a one-to-one
scope-other-week = Start screen of another week
scope-first = First page
scope-questions = Questions
scope-steps = Planning, closing and one-to-one
scope-pages = Role and room to act
scope-note = A line to remember
scope-typing = While typing
scope-choosing = On a choice or a scale
scope-deciding = On something to decide
scope-page = Finished page
scope-weeks = Past weeks
scope-search = Looking for words
scope-past = A past week
scope-looking = Looking back
scope-chart = Energy and load
scope-beside = Two weeks side by side
scope-troubles = What is wrong with a file
scope-brief = What leaves, before it does
scope-help = Help
scope-palette = Finding something
scope-confirm = A question over the screen

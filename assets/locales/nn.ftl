### Nynorsk. Every message stands in all four languages, with the same variables (Project Fluent).
### A field's message is its short name; `.ask` is the question in full, `.hint` a quiet line under it,
### `.offer` a wording that can be taken over, `.why` where a step comes from. `.ask-1` is what version 1 of the
### questions asked (`wording` in a week's file), where it is said otherwise since; the same with any other part.

## The five steps

step-role = Rolle
  .why = Rolla di handlar om kva du er her for, og for kven. Direktoratet DFØ rår deg til å tenkje over eiga rolle og eige oppdrag: sjå korleis det du gjer, bidreg til måla, kva som er viktigast no, og kva som kan vente.
  .example = Til dømes: «Høyringssvaret skal vere klart til leiarmøtet.» Ny mal for notat kan vente til veke 50.
  .from = Det første rådet frå DFØ: Reflekter over eiga rolle og eige oppdrag.
step-goals = Mål
  .why = Få og tydelege mål gjer det lettare å velje. DFØ rår deg til å setje konkrete mål for eige arbeid: mål som er viktige for nokon, og som kan følgjast med tal, i samtale eller med begge delar.
  .example = Til dømes: «Saksbehandlarane møter eitt sett reglar.» Ferdig når rettleiaren er i bruk i to team.
  .from = Det andre rådet frå DFØ: Set tydelege mål for eige arbeid.
step-priorities = Prioriteringar
  .why = Med litt tid til å ordne veka blir ho rolegare. DFØ rår deg til å prioritere det som skaper mest verdi, vite kva som tappar deg, og la noko av tida stå open. I ein studie av over 900 arbeidsveker førte mål, første steg og ein plan B til færre uferdige oppgåver.
  .example = Til dømes: «Ferdig utkast til høyringssvar», 8 timar. Første steg: måndag kl. 9, skissere tre hovudpoeng.
  .from = Det tredje rådet frå DFØ: Prioriter og planlegg for effektiv og rett oppgåveløysing. Studien er Uhlig m.fl. 2023.
step-feedback = Tilbakemelding
  .why = DFØ kallar det å bestille leiing: sei frå om kva du treng, be om råd om éin ting, og gje tilbakemelding til andre. Programmet sender ingenting; det hugsar kva du vil spørje om.
  .example = Til dømes: «Kva ville du gjort annleis med innleiinga?» Om eg ikkje høyrer noko innan torsdag, sender eg ho som ho er.
  .from = Det fjerde rådet frå DFØ: Be om og gje tilbakemelding – bestill leiing.
step-energy = Energi
  .why = DFØ rår deg til å ta vare på motivasjon og energi. To tal og eitt lite grep er nok. Dette er ingen test, og det er berre for deg.
  .example = Til dømes: energi 3, belastning 4. Eitt hakk opp: éin formiddag utan møte.
  .from = Det femte rådet frå DFØ: Ta vare på motivasjon og energi. Spørsmåla er våre eigne.
step-of = steg { $n } av 5
quick-version = kortversjon

## Step 1

focus = Viktigast denne veka
  .ask = Kva må lykkast denne veka?
  .hint = Éi setning du kan hugse, høgst 100 teikn. Alt anna kan stå tomt.
heading-can-wait = Kan vente
can-wait-what = Kan vente
  .ask = Kva legg du til side no?
can-wait-tell = Sei frå til
  .ask = Kven bør få vite det?
  .hint = Initialar eller ei rolle held.
can-wait-revisit = Kjem tilbake
  .ask = I kva veke ser du på det igjen?
  .hint = Til dømes «veke 50» eller «om to veker».
heading-role = Rolla di
mission = Oppdrag
  .ask = Kva er oppdraget ditt?
  .hint = Éi til tre linjer, gjerne frå tildelingsbrevet eller planen for eininga.
contribution = Bidrag
  .ask = Kva bidreg du til, og korleis?
  .hint = «Eg bidreg til … ved å …»
serves = Eg er her for
  .ask = Kven er du her for?
  .hint = Dei som merkar om du lykkast.
still-true = Stemmer rolla framleis?
  .ask = Stemmer det framleis, det som står om rolla di?
  .hint = Elles rettar du linjene over.
still-true-yes = ja, det stemmer
confirmed-on = Gjennomgått { $day }

## Step 2

goals-intro = Ingen aktive mål no. Eitt eller to er ein god start, og tre er nok.
goals-full = Tre aktive mål er nok å halde i. Set eitt på vent, eller avslutt det, før du tek inn eit nytt.
goal-new = Nytt mål
  .ask = Kva mål vil du setje deg?
  .hint = Skriv ein tittel. Enter opnar resten av målet.
goal-week = Denne veka
  .ask = Skal du arbeide med målet denne veka?
goal-this-week = denne veka
goal-not-now = ikkje no
goal-activate = ta opp igjen
goal-park = set på vent
goal-parked = På vent
  .ask = Kva vil du gjere med dette målet?
open-form = sjå og endre
goal-confidence = Tryggleik
  .ask = Kor trygg er du på at du når det?
confidence-steady = trygg
confidence-unsure = usikker
confidence-needs-help = treng hjelp
heading-parked-goals = På vent
heading-ended-goals = Nådde eller lagde bort
form-goal = Målet
goal-title = Mål
  .ask = Kva er målet?
goal-done-when = Nådd når
  .ask = Korleis ser det ut når målet er nådd?
  .hint = Noko du eller andre kan sjå.
goal-for-whom = For kven
  .ask = Kven er målet viktig for?
goal-meaning = Kvifor
  .ask = Kvifor betyr det noko, for dei og for deg?
goal-supports = Støttar
  .ask = Kva del av oppdraget støttar målet?
goal-supports-unknown = veit ikkje enno
goal-set-by = Opphav
  .ask = Korleis vart målet til?
set-by-me = eige ønske
set-by-agreed = avtalt
set-by-given = gjeve
goal-scope = Målet er
  .ask = Er målet ditt eige eller felles?
scope-own = eige
scope-group = felles
goal-my-part = Min del
  .ask = Kva er din del av det?
goal-partners = Saman med
  .ask = Kven gjer du det saman med?
goal-kind = Type mål
  .ask = Handlar det om å få til noko eller om å lære noko?
goal-kind-result = få til noko
goal-kind-learning = lære noko
goal-due = Innan
  .ask = Når bør målet vere nådd?
  .hint = Til dømes «27. mars» eller «om åtte veker».
heading-measure = Slik ser du at du nærmar deg
measure-kind = Følgt med
  .ask = Korleis vil du følgje målet?
measure-number = tal
measure-dialogue = samtale
measure-both = begge delar
measure-start = Frå
  .ask = Kva tal startar du på?
measure-target = Til
  .ask = Kva tal vil du nå?
measure-unit = Eining
  .ask = Kva tel du?
measure-now = No
  .ask = Kvar står talet i dag?
measure-with = Samtale med
  .ask = Kven kan seie om det går rett veg?
measure-question = Spørsmål
  .ask = Kva vil du spørje dei om?
log-said = Dei sa
  .ask = Kva sa dei om korleis det går?
log-who = Kven
  .ask = Kven sa det?
log-trend = Retning
  .ask = Går det betre, likt eller verre enn før?
trend-better = betre
trend-same = likt
trend-worse = verre
quoted = «{ $words }»
heading-milestones = Delmål
milestone = Delmål
  .ask = Kva er eit steg på vegen?
heading-goal-status = Status
goal-status = Status
  .ask = Kva er status for målet?
goal-status-active = aktivt
goal-status-parked = på vent
goal-status-done = nådd
goal-status-dropped = utgår

## Step 3

heading-leftovers = Står att frå sist
leftover = Står att frå sist
leftover-take = ta med
leftover-park = kan vente
leftover-drop = legg bort
leftover-stuck = Kva skal til for at ho ikkje blir flytta igjen?
leftover-taken = Teke med blant prioriteringane. Ctrl-U angrar.
leftover-parked = Lagt blant det som kan vente. Ctrl-U angrar.
leftover-dropped = Lagt bort. Ctrl-U angrar.
moved-times = { $n ->
  [one] flytta éin gong
   *[other] flytta { $n } gonger
}
heading-priorities = Denne veka
priority-title = Prioritering
  .ask = Kva vil du få til?
priority-more = Éi til
  .ask = Er det noko meir du må få til?
  .hint = Tre er ofte nok, og fleire enn fem blir for mykje.
priority-value = Verdi
  .ask = Kven får det betre av dette, og korleis?
priority-hours = Timar
  .ask = Kor mange timar trur du det tek?
priority-energy = Energi
  .ask = Gjev dette deg energi, eller tappar det deg?
effect-gives = gjev
effect-neutral = nøytral
effect-drains = tappar
priority-goal = Mål
  .ask = Kva mål bidreg dette til?
priority-first-step = Første steg
  .ask = Kva er det første du gjer?
  .hint = Når og kva, til dømes «måndag kl. 9: skissere tre hovudpoeng».
priority-when-then = Når–så
  .ask = Når …, så …
  .hint = Kva kan kome i vegen, og kva gjer du då?
expect-quality = Kvalitet
  .ask = Kor godt må det bli? Er det avtalt, eller går du ut frå det?
expect-resources = Ressursar
  .ask = Kor mykje tid og hjelp kan du bruke? Er det avtalt?
expect-result = Resultat
  .ask = Kva skal kome ut av det? Er det avtalt?
expectation-agreed = avtalt
expectation-assumed = føresett
expectation-unclear = uklart
part-first = Del opp
  .ask = Vil du dele ho opp? Kva er den første delen?
  .hint = Delane får kvar sine timar, og summen tel. Det kan stå tomt.
part-title = Del
  .ask = Kva del?
part-hours = Timar for delen
  .ask = Kor mange timar tek denne delen?
heading-hours = Timane i veka
hours-meetings = Møte
  .ask = Kor mange timar går til møte?
hours-absent = Fråvær
  .ask = Kor mange timar er du borte?
hours-available = Til rådvelde
  .ask = Kor mange timar har du til rådvelde?
  .hint = La det stå tomt, så reknar programmet det ut.
meter = { $planned } av { $available } · { $free } til det uventa · { $left } att
hours-of = { $planned } av { $available }
meter-little = { $planned } av { $available } · { $left } teke av tida til det uventa ({ $free })
meter-over = { $planned } av { $available } · { $left } meir enn du har · { $free } bør vere frie
fact-over = Planen tek { $planned }, og du har { $available }. Kva kan vente?
fact-little-free = Planen tek { $planned } av { $available }. Det er lite rom for det uventa.
fact-drains = { $n } prioriteringar tappar deg, og ingen gjev energi. Kan éi flyttast, delast eller bytast?
fact-no-goal = { $rows ->
  [one] { $goals ->
      [one] Prioriteringa bidreg ikkje til det aktive målet.
     *[other] Prioriteringa bidreg ikkje til nokon av dei { $goals } aktive måla.
  }
   *[other] { $goals ->
      [one] Ingen av dei { $rows } prioriteringane bidreg til det aktive målet.
     *[other] Ingen av dei { $rows } prioriteringane bidreg til nokon av dei { $goals } aktive måla.
  }
}
fact-large = Prioritering { $row } er på { $hours }. Delar er lettare å rekne på enn heilskapen.
fact-unclear = Det er uklart kva som er venta i prioritering { $row }. Er det nokon du kan spørje?
heading-between = Det som kan kome imellom
interruption = Avbrot
  .ask = Kva kjem mest truleg i vegen?
plan-b = Plan B
  .ask = Kva gjer du då?
pause = Pause
  .ask = Kva pause vil du verne om?
heading-pauses = Pausar
pause-at = Når
  .ask = Når er pausen?
  .hint = Til dømes «tysdag kl. 12». Det kan stå tomt.
offer-can-wait = Planen er større enn veka. Kan noko vente? PgDn går vidare.

## Facts about the plan, and what is behind them

facts-title = Verdt å vite om planen
facts-none = Det er ikkje noko å seie om planen no.
facts-behind = { $n ->
  [0] F3 viser kva som ligg bak.
  [one] F3 viser kva som ligg bak, og éin ting til.
   *[other] F3 viser kva som ligg bak, og { $n } ting til.
}
key-facts = verdt å vite om planen
heading-facts-hidden = Blir ikkje vist
fact = Verdt å vite
fact-hide = ikkje vis denne
fact-show = vis igjen
fact-is-hidden = Blir ikkje vist lenger. Ctrl-U angrar.
fact-is-shown = Blir vist igjen. Ctrl-U angrar.
fact-took-longer = { $longer } av dei { $known } siste prioriteringane tok lengre tid enn planlagt.
fact-moved = Prioritering { $row } er flytta { $times } gonger. Kan ho delast, avtalast på nytt eller utgå?
fact-focus = Prioritering 1 nemner ikkje det som må lykkast denne veka. Høyrer dei saman?
fact-name-over = Om planen er større enn veka
fact-name-little-free = Om det er lite rom for det uventa
fact-name-took-longer = Om det meste tek lengre tid enn planlagt
fact-name-moved = Om noko er flytta fleire gonger
fact-name-drains = Om fleire prioriteringar tappar deg, og ingen gjev energi
fact-name-large = Om ei prioritering er stor nok til å delast
fact-name-unclear = Om det er uklart kva som er venta
fact-name-no-goal = Om inga prioritering bidreg til eit mål
fact-name-focus = Om prioritering 1 nemner det viktigaste
behind-shorter = tok kortare tid
behind-planned = som planlagt
behind-longer = tok lengre tid

## What comes back, and what has been moved often

came-back = { $n ->
  [one] Éin ting du la til side, er tilbake. I steg 3 vel du kva som skjer med han.
   *[other] { $n } ting du la til side, er tilbake. I steg 3 vel du kva som skjer med dei.
}
waited-since = frå { $week }
leftover-wait = la vente til ei anna veke
leftover-waits = Lagt blant det som kan vente. Ctrl-U angrar.
leftover-split = del opp
leftover-renegotiate = avtal på nytt
leftover-hand-over = overlat til andre
leftover-take-anyway = ta med likevel
leftover-is-split = Teke med. Skriv den første delen. Ctrl-U angrar.
leftover-is-renegotiated = Teke med, og ei bestilling er påbyrja. Esc og Ctrl-U angrar.
leftover-is-handed-over = Lagt bort, og ei bestilling er påbyrja. Esc og Ctrl-U angrar.
draft-renegotiate = «{ $about }» er flytta fleire gonger. Kva er godt nok, og når må det vere ferdig?
draft-hand-over = Kan du eller nokon andre ta over «{ $about }»?

## Step 4

ask-new = Ny bestilling
  .ask = Kven vil du be om noko?
  .hint = Éin person, med initialar eller rolle. Enter opnar resten.
ask-open = Open bestilling
ask-answered = svara på
ask-again = spør igjen
ask-let-go = lagt bort
ask-age-new = ny denne veka
ask-age = { $n ->
  [one] open i éi veke
   *[other] open i { $n } veker
}
ask-asked-again = spurt igjen denne veka
ask-answer = Svar
  .ask = Kva var svaret?
ask-did = Følgt opp
  .ask = Kva gjorde du med svaret?
asks-enough-open = { $n } bestillingar er opne. Det er nok å følgje opp; nye får plass når nokre er svara på.
asks-enough-new = To nye bestillingar er nok for éi veke.
form-ask = Bestillinga
ask-to = Til
  .ask = Kven spør du?
  .hint = Initialar eller ei rolle held.
ask-kind = Kva slags
  .ask = Kva treng du?
ask-kind-advice = råd
ask-kind-decision = avgjerd
ask-kind-mandate = fullmakt
ask-kind-priority = prioritering
ask-kind-information = informasjon
ask-kind-resources = ressursar
ask-kind-obstacle = rydde unna eit hinder
ask-kind-support = støtte
ask-question = Spørsmål
  .ask = Kva spør du om?
  .hint = Spør om éin ting. Råd er lettare å gje enn ein dom.
  .offer = Kva ville du gjort annleis neste gong med …?
ask-due = Innan
  .ask = Når treng du svaret?
  .hint = Til dømes «fredag» eller «3. desember».
ask-if-no-answer = Utan svar
  .ask = Kva gjer du om du ikkje høyrer noko?
  .offer = Om eg ikkje høyrer noko, …
draft-ask = Be om hjelp
  .ask = Vil du be nokon om hjelp med dette?
draft-ask-yes = lag ei bestilling
draft-question = Kva ville du gjort med «{ $about }»?
heading-give = Gje tilbakemelding
give-to = Til
  .ask = Kven vil du gje tilbakemelding til?
  .hint = Éi tilbakemelding er nok, og det kan stå tomt.
give-saw = Eg såg
  .ask = Kva såg du?
give-effect = Det førte til
  .ask = Kva førte det til?

## Step 5

energy-level = Energi
  .ask = Kor mykje energi har du no?
level-low = lite
level-high = mykje
energy-load = Belastning
  .ask = Kor høg blir belastninga denne veka, når du ser arbeidet opp mot tida du har?
  .ask-1 = Kor stor blir belastninga denne veka, arbeid målt mot tid?
load-low = roleg
load-high = svært høg
energy-step-up = Eitt steg opp
  .ask = Kva skal til for at energien kjem eitt steg opp?
  .ask-1 = Kva skal til for å kome eitt steg opp?
step-up = Eitt steg opp
  .ask = Kva skal det bli til?
step-up-pause = ein pause
step-up-ask = ei bestilling
step-up-priority = ei prioritering
step-up-can-wait = noko som kan vente
became-pause = Lagt til som pause.
became-priority = Lagt til som prioritering.
became-can-wait = Lagt til blant det som kan vente.
load-is-high = Det blir ei tung veke. Då er det nok å finne ut kva som kan utgå, og kven som kan hjelpe.
heading-can-go = Kva kan vente?
heading-who-helps = Kven kan hjelpe?

## Role and room to act

profile-title = Rolle og handlingsrom
  .why = Handlingsrommet er det du kan avgjere sjølv, innanfor oppdrag, mål, budsjett, lov og retningslinjer. DFØ minner om at grenser blir opplevde ulikt og må snakkast om, og at fridomen kan vekse etter kvart som du gjer det.
  .example = Til dømes: Innkjøp under 50 000 avgjer eg sjølv. Bemanning foreslår eg.
  .from = DFØ om handlingsrom i tillitsbasert leiing.
profile-room = Handlingsrommet
profile-ahead = Vegen vidare
heading-brings = Det du byggjer på
strengths = Styrkar
  .ask = Kva er du god til?
  .hint = Tre held, med komma mellom.
values = Verdiar
  .ask = Kva er viktig for deg i arbeidet?
  .hint = Tre held, med komma mellom.
drivers = Drivkrefter
  .ask = Kva gjev deg lyst til å gjere jobben?
  .hint = Tre held, med komma mellom.
brings-many = No er det { $n }. Tre er lettare å hugse, men alt blir ståande.
room-area = Område
  .ask = Kva område vil du ha med på kartet?
  .hint = Til dømes «svar på høyringar» eller «innkjøp til eininga». Åtte er nok.
room-level = Handlefridom
  .ask = Kor langt kan du gå åleine her?
room-level-decide = avgjer sjølv
room-level-inform = avgjer og seier frå
room-level-propose = føreslår
room-level-not-mine = ikkje mitt
room-limit = Grense
  .ask = Kva set grensa?
  .hint = Til dømes eit beløp, ein frist eller eit tema som andre avgjer.
room-limit-from = Kjem frå
  .ask = Kvar kjem grensa frå?
limit-from-mission = oppdraget
limit-from-goal = eit mål
limit-from-budget = budsjettet
limit-from-law = lova
limit-from-guideline = ei retningslinje
limit-from-other = noko anna
level-since = Slik sidan { $day }
earlier-move = { $day }: frå «{ $from }» til «{ $to }»
earlier-text = Fram til { $day }: { $text }
heading-room-cases = Tvilstilfelle
room-case = Tvilstilfelle
  .ask = Når var du i tvil om du kunne avgjere noko sjølv?
  .hint = Éi setning held. Ho kan bli eit spørsmål: «Kan eg avgjere dette sjølv neste gong?»
room-case-status = Status
  .ask = Kvar står saka?
case-open = open
case-raised = teken opp
case-settled = avklart
heading-informing = Slik følgjer leiaren din med
informing-rhythm = Rytme
  .ask = Når får leiaren din vite korleis det går?
  .hint = Til dømes «tre linjer kvar fredag».
informing-signal = Signal
  .ask = Når seier du frå med ein gong?
  .offer = Eg seier frå viss …
next-area = Neste område
  .ask = Kva område vil du vekse i?
  .hint = Eitt område, og gjerne kva du må vise først.
heading-inputs = Avgjerder du vil vere med på
input = Avgjerd
  .ask = Kva avgjerd vil du vere med på?
input-due = Når
  .ask = Når blir ho teken?
  .hint = Til dømes «3. desember» eller «om to veker».
input-status = Innspel
  .ask = Kva har du gjort for å bli høyrd?
heading-learn = Det du vil lære
learn = Lære
  .ask = Kva vil du lære?
  .hint = Høgst tre ting om gongen.
learn-goal = For målet
  .ask = Kva mål hjelper det?
learn-how = Slik
  .ask = Korleis vil du lære det?
  .hint = Til dømes «følgje K. ein dag» eller «prøve det på ei lita sak».
learn-status = Status
  .ask = Kor langt er du komen?
seldom-room = Sjå over handlingsrommet?
  .ask = Vil du sjå over rolla og handlingsrommet ditt?
  .hint = Éin gong i kvartalet er nok: kva du avgjer sjølv, og kva du er god til.
look-over = sjå på det no
still-holds = det stemmer framleis
seldom-goal = Nærare målet?
seldom-goal-of = Har du kome nærare «{ $goal }»?
not-now = ikkje no
never-ask = ikkje spør igjen
never-asked = Du blir ikkje spurd om dette igjen. Ctrl-U angrar.

## Closing the week

close-outcomes = Resultat
  .why = Resultat tel, ikkje timar. Difor byrjar avslutninga med kva som vart annleis, og for kven. Ho spør om årsaker, aldri om innsats: Planar endrar seg av gode grunnar.
  .example = Til dømes: delvis. «To av tre delar er godkjende.» Det tok lengre tid enn planlagt, fordi eg venta på nokon.
  .from = Ein svensk artikkel om sju metodar i tillitsbasert leiing: resultat, ikkje timar.
close-learning = Lærdom
  .why = Det hjelper å skrive ned kva du lærte, mest så lenge noko er nytt. Det du skriv, er berre for deg, om du ikkje sjølv vel å dele det.
  .example = Til dømes: «Eg skreiv før eg spurde. Neste gong ringjer eg først.»
  .from = Ti studiar av kva det gjev å skrive ned det ein har lært (Di Stefano m.fl. 2023).
close-energy = Energi
  .why = To tal og nokre få ord kan vise eit mønster over vekene. Dette er ingen test, og det er berre for deg.
  .example = Til dømes: «Workshopen gav energi. Tre rapportar på dei same tala tappa.»
  .from = Det femte rådet frå DFØ: Ta vare på motivasjon og energi. Spørsmåla er våre eigne.
close-leftovers = Står att
  .why = Ein plan for det uferdige dempar tankane om det. Difor får kvar rad eit første steg, ei seinare veke eller lov til å utgå.
  .example = Til dømes: «Overlevere malen» til neste veke. Første steg: tysdag, ring K.
  .from = Masicampo og Baumeister 2011.
close-ahead = Neste veke
  .why = Når du legg arbeidet frå deg innimellom, tærer det mindre på deg. Vel éin ting å verne om, og la resten vente til måndag.
  .example = Til dømes: «Tysdag formiddag er til skriving.»
  .from = Headrick m.fl. 2022; Sonnentag m.fl. 2022.
close-of = avslutning · del { $n } av 5
quick-close = avslutning på eitt minutt
close-no-rows = Veka har ingen prioriteringar. PgDn går vidare.
outcome-of = Korleis gjekk det med «{ $row }»?
row-took = Tidsbruk
  .ask = Tok det kortare eller lengre tid enn planlagt?
took-shorter = kortare
took-planned = som planlagt
took-longer = lengre
row-cause = Årsak
  .ask = Kva var grunnen?
cause-too-much = for mykje
cause-came-first = noko anna kom først
cause-waited = venta på nokon
cause-unclear = uklart
cause-not-important = ikkje viktig lenger
cause-energy = for lite energi
heading-answers = Svar på bestillingar
close-level = Energi
  .ask = Kor mykje energi hadde du denne veka?
close-load = Belastning
  .ask = Kor høg var belastninga denne veka, når du ser arbeidet opp mot tida du hadde?
heading-drained = Det som stod i vegen eller tappa deg
obstacle = Hindring
  .ask = Kva stod i vegen eller tappa deg?
obstacle-tag = Handlar om
  .ask = Kva handlar det om?
tag-demands = uklare krav
tag-emotional = kjenslemessige krav
tag-workload = arbeidsmengd og tid
tag-support = støtte
tag-competence = kompetanse
tag-tools = verktøy eller prosess
tag-reporting = rapportering
tag-control = detaljstyring
tag-other = anna
obstacle-who = Kan rydde
  .ask = Kven kan rydde det av vegen?
  .hint = Initialar eller ei rolle held.
obstacle-drained = Tappa deg
  .ask = Tappa det deg?
left = Står att
  .ask = Kva skjer med denne?
left-carry = neste veke
close-nothing-left = Ingenting står att frå denne veka.
close-done = Resten får liggje til måndag, { $week }.
week-was-closed = { $week } er avslutta.
week-closed = Veka er avslutta. c opnar avslutninga igjen.
week-away = Du er borte denne veka. b tek deg tilbake.
opening-missed-close = Du har ikkje avslutta { $week }. c gjer det på eitt minutt.
turn-unsaved = Veka er ikkje lagra enno, så ho blir ståande open.
key-close = avslutt veka
  .words = fredag avslutning oppsummering
key-away = borte denne veka
  .words = ferie fri sjuk permisjon
cli-about-close = opnar avslutninga av veka
cli-option-quick-close = berre utfalla, på eitt minutt

## Pace

load-shortens = Det blir ei tung veke, så her er berre det viktigaste med.
spare = Sleppe spørsmål
  .ask = Er det eit spørsmål du helst vil sleppe?
  .hint = Desse har stått tomme i fire veker. Det som er skrive før, blir ståande.
spare-none = nei, behald alle
spared = Du blir ikkje spurd om «{ $name }» meir. Du får det tilbake i innstillingane (s på startsida).
spared-none = Alle spørsmåla blir med vidare.

## The start screen

start-no-focus = Kva må lykkast denne veka?
opening-days = { $n ->
  [0] Ingen arbeidsdagar att
  [one] Éin arbeidsdag att
   *[other] { $n } arbeidsdagar att
}
opening-holidays = { $n ->
  [one] {" · éin kvardag er heilagdag"}
   *[other] {" · "}{ $n } kvardagar er heilagdagar
}
opening-absent = { $hours } att når fråværet er trekt frå
opening-last-focus = Sist: { $focus }
opening-asks = { $n ->
  [one] Éi open bestilling
   *[other] { $n } opne bestillingar
}
line-focus = det viktigaste er valt
line-can-wait = { $n } kan vente
line-goals = { $n ->
  [one] eitt aktivt
   *[other] { $n } aktive
}
line-goals-chosen = { $n } denne veka
line-goals-unsure = { $n ->
  [one] eitt usikkert
   *[other] { $n } usikre
}
line-goals-help = { $n } treng hjelp
line-asks = { $n ->
  [one] éi open bestilling
   *[other] { $n } opne bestillingar
}
line-asks-old = { $n ->
  [one] { $weeks ->
      [one] éi bestilling open i éi veke
     *[other] éi bestilling open i { $weeks } veker
  }
   *[other] { $weeks ->
      [one] { $n } opne bestillingar, den eldste i éi veke
     *[other] { $n } opne bestillingar, den eldste i { $weeks } veker
  }
}
line-level = energi { $n }
line-load = belastning { $n }
outcome-done = ferdig
outcome-partly = delvis
outcome-moved = flytta
outcome-dropped = utgår
note = Notat
  .ask = Kva vil du hugse frå veka?

## Captures

capture = Kva slags
  .ask = Kva slags linje er det?
capture-note = notat
capture-win = noko som gjekk bra
capture-idea = idé
capture-obstacle = hindring
noted = { $kind ->
  [win] Notert som noko som gjekk bra.
  [idea] Notert som ein idé.
  [obstacle] Notert som ei hindring.
   *[note] Notert.
}
captured = { $n ->
  [one] Éi linje er notert i veka.
   *[other] { $n } linjer er noterte i veka.
}
rows-enough = Fem prioriteringar er nok for éi veke. Fjern éi, så blir det plass til ei ny.
key-capture = kva slags
key-add-row = ny prioritering

## Pages to read

expectations = Forventningar
row-result = Resultat
  .ask = Kva vart annleis, og for kven?
row-next-step = Neste steg
  .ask = Kva er første steg neste veke?
page-empty = Denne veka er tom enno.
heading-notes = Notat
heading-obstacles = Hindringar
heading-close = Avslutning
note-kind-win = bra
note-kind-idea = idé
note-kind-note = notat
close-win = Det beste i veka
  .ask = Kva er du mest nøgd med frå veka?
close-learned = Lært
  .ask = Kva gjekk annleis enn du trudde, og kva lærte du av det?
close-gave = Gav energi
  .ask = Kva gav deg energi?
close-protect = Å verne neste veke
  .ask = Kva for éin ting vil du verne om neste veke?
reading = Les …
weeks-title = Veker
weeks-none = Her kjem vekene etter kvart som dei blir skrivne.
weeks-quarter = { $n }. kvartal { $year }
weeks-closed = kan ikkje lesast
status-away = borte
side-last-week = Førre gongen, { $week }
side-monday = Måndag
side-asks = Bestillingar
side-unclear = Uklare forventningar

## Goals and requests over the weeks

goals-title = Alle mål
goals-many = { $n } mål er aktive. Tre er nok å halde i; kanskje kan eitt vente.
goal-new-parked = Nytt mål på vent
  .ask = Kva mål vil du ta vare på til seinare?
  .hint = Tre mål er aktive, så dette byrjar på vent.
goal-swap = byt med «{ $title }»
served-this-week = Med i prioriteringane denne veka
served-ago = { $n ->
  [one] Sist med i prioriteringane for éi veke sidan
   *[other] Sist med i prioriteringane for { $n } veker sidan
}
served-never = Ikkje med i prioriteringane enno
heading-served = Arbeidet med målet
thread-earlier = { $n ->
  [one] og éin tidlegare
   *[other] og { $n } tidlegare
}
milestone-done = Nådd
  .ask = Er delmålet nådd?
not-yet = ikkje enno
heading-changes = Undervegs
change-what = Endring
  .ask = Har målet endra seg? Kva er annleis no?
  .hint = Større, mindre eller noko anna. Det kan stå tomt.
change-why = Kvifor
  .ask = Kvifor vart det endra?
heading-stuck = Når målet står stille
stuck-intro = Tre linjer kan hjelpe målet vidare: eit ønske, ei hindring og ein plan. Dei kan stå tomme.
goal-stuck = Står målet stille? Tre linjer under «sjå og endre» kan hjelpe det vidare.
goal-wish = Ønske
  .ask = Kva er det beste som skjer når målet er nådd?
goal-hindrance = Hindring
  .ask = Kva hos deg sjølv står oftast i vegen?
goal-plan = Plan
  .ask = Når det kjem i vegen, kva gjer du då?
  .offer = Når …, så …
asks-title = Bestillingar
asks-none = Ingen bestillingar enno.
heading-settled-asks = Svara på eller lagde bort
asks-older = { $n ->
  [one] Éi eldre bestilling står i feedback.toml.
   *[other] { $n } eldre bestillingar står i feedback.toml.
}
asks-many-open = No er { $n } bestillingar opne. Fem er nok å følgje opp; kanskje kan éi leggjast bort.
asks-many-new = Det er { $n } nye bestillingar denne veka. To er ofte nok.
ask-status = Status
  .ask = Kvar står bestillinga?
ask-status-open = open
ask-status-answered = svara på
ask-status-let-go = lagt bort
ask-due-by = innan { $day }
give-said = Sagt
  .ask = Har du fått sagt det?
give-said-yes = sagt

## The first page

first-welcome = Velkomen. Ti minutt kvar måndag held. Du kan hoppe over alt, òg denne sida: PgDn går rett vidare, Esc går ut utan at noko blir skrive.
setting-language = Språk
  .ask = Kva språk vil du bruke?
  .hint = Skiftar med ein gong. Det du har skrive, blir ståande som det er.
setting-hours = Timar i veka
  .ask = Kor mange timar arbeider du i veka?
  .hint = Avtalt arbeidstid. Heilagdagar, fråvær og møte blir trekte frå når veka blir planlagd.
setting-region = Heilagdagar
  .ask = Heilagdagane i kva land gjeld for deg?
  .hint = Avgjer kva dagar du har fri, og dermed kor mange timar veka har.
region-no = Noreg
region-se = Sverige
setting-theme = Tema
  .ask = Korleis skal skjermen sjå ut?
  .hint = Skiftar med ein gong. Eigne tema les programmet frå themes/NAMN.toml i mappa di.
setting-editor = Editor
  .ask = Kva program vil du skrive lange tekstar i?
  .hint = Kommandoen for det, med det han treng, til dømes «vim» eller «code --wait». Tomt tyder det som $VISUAL eller $EDITOR seier.
setting-editor-usual = det vanlege
setting-history = Tidlegare utgåver
  .ask = I kor mange dagar skal tidlegare utgåver av filene bli liggjande?
  .hint = Alle frå det siste døgnet, deretter færre. h på startsida hentar dei fram.
setting-mouse = Mus
  .ask = Vil du bruke musa?
  .hint = Ho vel felt, steg og rader, og hjulet rullar. Terminalen merkjer då tekst berre med Shift.
setting-mouse-on = ja
setting-mouse-off = nei
theme-terminal = fargane til terminalen
theme-light = for lys bakgrunn
theme-contrast = høg kontrast
theme-plain = utan fargar
theme-sample-accent = det viktigaste
theme-sample-strong = overskrift
theme-sample-quiet = hjelpetekst
theme-sample-good = lagra
theme-sample-warn = bør sjåast på
theme-sample-error = feil
first-begin = Alle dei fem stega, eller berre det viktigaste
  .ask = Kor mykje vil du begynne med?
  .hint = Eitt steg er nok den første veka. Esc går til startsida når som helst, og resten ventar der.
first-all = alle dei fem stega
first-few = berre det viktigaste (2 min)
settings-title = Innstillingar
settings-default-holds = Til det er retta, gjeld det vanlege. Verdiane blir ståande i fila til du endrar dei.
heading-hidden = Det du ikkje blir spurd om
hidden = Skjult
  .ask = Vil du bli spurd om dette igjen?
hidden-none = Du blir spurd om alt. Blir eit spørsmål ståande tomt i fleire veker, kan du velje det bort der det blir stilt.
hidden-ask-again = spør igjen
hidden-asked-again = Du blir spurd om det igjen. Ctrl-U angrar.
hidden-offers = Spørsmål du kan sleppe
heading-files = Her ligg det du skriv
first-private = Berre du ser det. Programmet bruker ikkje nettet.
first-work-machine = På ei jobbmaskin kan arbeidsgjevaren ha rett til innsyn etter eigne reglar.

## Marks and words on saving

offer-hint = → tek over forslaget.
mark-clash = Feltet er endra ein annan stad òg. Teksten din står her; F2 viser begge.
mark-strange = Dette forstår ikkje programmet. Det blir ståande slik til du endrar det.
mark-setting = Skal vere { $wanted }. Til då gjeld det vanlege.
mark-amount = Ikkje forstått som eit tal enno. Det står som skrive og blir ikkje talt med.
mark-date = Ikkje forstått som ein dag enno. Det står som skrive.
mark-week = Ikkje forstått som ei veke enno. Det står som skrive.
file-is-closed = Fila kan ikkje tolkast og blir ikkje endra. Sjå ! på startsida.
saving = Lagrar …
saved-at = Lagra { $time }
not-saved = Ikkje lagra: { $reason }. Prøver igjen.
not-saved-short = Ikkje lagra: { $reason }
save-clash = Eit felt er òg endra ein annan stad. F2 viser begge.
versions-title = Andre utgåver
versions-none = Det finst ingen andre utgåver enno.
versions-rescue = Redda
versions-conflict = Frå eit synkroniseringsprogram
versions-history = Slik var det før
version = Kva skal skje med denne?
version-take = bruk denne
version-merge = flett inn
version-aside = legg bort
version-closed = kan ikkje lesast
version-elsewhere = ikkje open no
version-done = Gjort.
version-not-done = Ikkje gjort: { $reason }.
version-left = { $n ->
  [one] Eitt felt seier noko anna i den andre utgåva. Ditt står; utgåva blir her.
   *[other] { $n } felt seier noko anna i den andre utgåva. Dine står; utgåva blir her.
}
key-versions = andre utgåver
  .words = historikk kopi gjenopprett konflikt
version-differs = { $n ->
  [0] seier det same
  [one] eitt felt er ulikt
   *[other] { $n } felt er ulike
}
versions-waiting = { $n ->
  [one] Éi anna utgåve ventar. F2 viser ho.
   *[other] { $n } andre utgåver ventar. F2 viser dei.
}
clashes-title = Endra to stader
clashes-intro = Desse felta er endra både her og ein annan stad. Vel kva som skal stå.
clashes-none = Alt er avgjort. Esc går tilbake.
clash = Kva skal stå?
clash-mine = behald mitt
clash-theirs = ta det som står i fila
clash-both = behald begge
clash-here = Her: { $text }
clash-there = I fila: { $text }
clash-nothing = (ingenting)
row-gone = (finst ikkje lenger)
troubles-count = { $n ->
  [one] Éin ting i filene bør sjåast på. Trykk !
   *[other] { $n } ting i filene bør sjåast på. Trykk !
}
troubles-title = Dette bør sjåast på i filene
troubles-advice = Rett fila i eit redigeringsprogram. Ho blir ikkje endra herifrå, og resten verkar som før.
troubles-advice-fields = Verdiane står som skrivne til du endrar dei, her eller i fila.
row-removed = Fjerna. Ctrl-U angrar.
row-removed-start = Fjerna. u angrar.
undone = Angra: { $what }.
nothing-to-undo = Det er ikkje noko å angre her.
copied = Kopiert til utklippstavla, om terminalen tillèt det.
leave-unsaved = Noko av det du har skrive, er ikkje lagra. Vil du gå ut likevel?
too-small = Vindauget må vere minst { $columns } × { $rows }. No er det { $width } × { $height }.

## Marks on hours, dates and references

mark-past-day = → { $day }, som er passert
mark-goal-gone = Målet finst ikkje lenger. Tilvisinga blir ståande til du endrar ho.

## Keys

key-continue = hald fram
key-open-step = opne eit steg
key-quick = kortversjon
key-outcome = utfall
key-note = notat
key-weeks = veker
  .words = historikk tidlegare søk liste
key-goals = alle mål
key-asks = bestillingar
  .words = tilbakemelding bestille hjelp råd svar
key-plan = planlegg
  .words = måndag veka byrje
key-profile = rolle og handlingsrom
  .words = oppdrag bidrag styrkar verdiar drivkrefter lære
key-settings = innstillingar
  .words = språk tema fargar timar editor mus oppsett
key-rows = vel rad
key-move-row = flytt rada
key-remove-row = fjern rada
key-undo = angre
key-troubles = det som bør sjåast på
key-cursor = eit teikn
key-words = eit ord
key-row-ends = start og slutt på linja
key-erase = slett
key-erase-word = slett eit ord
key-undo-typing = angre
key-redo-typing = gjer om
key-choose = vel
key-choose-next = neste val
key-choose-previous = førre val
key-choose-none = fjern valet
key-next-question = neste
key-fields = felt
key-down-up = ned og opp
key-steps = steg
key-done = ferdig
key-copy = kopier
key-print = skriv ut og gå ut
key-scroll = rull
key-open = opne
key-up-down = vel
key-pages = bla
key-ends = først og sist
key-yes = ja
key-no = nei
key-help = alle tastar
key-help-typing = hjelp
key-leave = gå ut
key-leave-typing = gå ut
key-hide-words = skjul orda
words-hidden = Orda er skjulte. Ctrl-L viser dei.
key-back = tilbake
key-skip-page = hopp over sida
key-suspend = legg i bakgrunnen
key-name-space = Mellomrom

## Commands

cli-tagline = Fem steg for å leie deg sjølv på jobben, éi veke om gongen. Berre for deg.
cli-heading-commands = Kommandoar
cli-heading-options = Val
cli-heading-everywhere = Val som verkar overalt
cli-value-week = VEKE
cli-value-text = TEKST
cli-value-folder = MAPPE
cli-value-date = DATO
cli-value-command = KOMMANDO
cli-about-planner = opnar planleggjaren
cli-about-plan = opnar planen for veka
cli-about-show = viser ei veke som tekst
cli-about-weeks = viser vekene, éi linje kvar
cli-about-note = noterer noko i denne veka
cli-about-win = noterer noko som gjekk bra
cli-about-obstacle = noterer noko som står i vegen
cli-about-idea = noterer ein idé
cli-about-doctor = sjå om alt er som det skal
cli-about-help = forklarer ein kommando
cli-option-quick = den korte planen, på to minutt
cli-option-fix = rett på det som kan rettast
cli-option-json = skriv ut JSON
cli-option-line = éi linje, for leieteksten
cli-option-from = den første veka i lista
cli-option-to = den siste veka i lista
cli-option-dir = mappa der filene dine ligg
cli-option-lang = språket
cli-option-today = dagen som blir rekna som i dag
cli-option-color = feit og svak skrift
cli-option-help = viser hjelp
cli-option-version = viser versjonen
cli-week-forms =
  VEKE kan vere 2026-W48, 48 (den nærmaste), no, førre (den siste du skreiv i)
  eller -2.
cli-text-forms =
  Utan TEKST les femsteg standard inn. Då blir ikkje teksten liggjande i
  historikken til skalet.
cli-noted =
  { $kind ->
      [win] Notert i { $week }, som noko som gjekk bra.
      [obstacle] Notert i { $week }, som noko som står i vegen.
      [idea] Notert i { $week }, som ein idé.
     *[note] Notert i { $week }.
  }
cli-listening = Skriv teksten, og avslutt med Ctrl-D på ei eiga linje.
cli-no-weeks = Her er ingen veker å vise.
cli-week-away = borte
cli-week-unreadable = kan ikkje lesast
cli-no-home = Fann inga heimemappe. Sei kvar filene skal liggje, med --dir MAPPE.
cli-no-terminal = Planleggjaren treng ein terminal. Utan terminal kan du bruke «femsteg plan --plain», «femsteg show» og «femsteg note».
cli-not-written = Det er ikkje skrive noko i { $week } enno.
cli-not-saved = Teksten vart ikkje lagra: { $detail }.
cli-unlisted = Vekene kan ikkje listast opp ({ $detail }).
cli-unheard = Standard inn kan ikkje lesast ({ $detail }).
cli-unprintable = Standard ut tek ikkje imot ({ $detail }).
cli-panicked = femsteg måtte avslutte på grunn av ein feil i programmet. Det du skreiv, er lagra.
cli-panicked-lost = femsteg måtte avslutte på grunn av ein feil i programmet. Noko av det siste du skreiv, kan mangle.
cli-unknown = «{ $what }» er ikkje kjent her. «femsteg help» viser kva som finst.
cli-unknown-meant = «{ $what }» er ikkje kjent her. Meinte du «{ $meant }»?
cli-dash-in-text = Noko i teksten ser ut som eit val. Set -- framfor teksten, så blir alt etter det lese som tekst.
cli-missing-value = Det manglar noko etter { $what }.
cli-no-value = { $what } skal stå åleine, utan noko etter =.
cli-no-such-value = «{ $value }» passar ikkje til { $option }. «femsteg help» viser kva som passar.
cli-no-such-week = «{ $what }» er inga veke. Skriv til dømes 2026-W48, 48, no, førre eller -2.
cli-no-such-date = «{ $what }» er ingen dato. Skriv til dømes 2026-11-23.
cli-no-such-language = «{ $what }» er ikkje blant språka. Vel nb, nn, sv eller en.
cli-not-text = Dette er ikkje tekst i UTF-8.
cli-nothing-to-note = Det var ingen tekst å notere.
cli-too-long = Teksten er for lang til å noterast.
cli-wrong-usage = Dette lét seg ikkje forstå. «femsteg help» viser kva som finst.

## Ein-til-ein-samtalen
key-talk = ein-til-ein
  .words = ein-til-ein-samtale medarbeidarsamtale utviklingssamtale leiar møte
cli-about-talk = opnar neste ein-til-ein-samtale
talk-of = ein-til-ein · del { $n } av 7
talk-window = Periode
  .ask = Kva veker vil du sjå tilbake på?
  .why = DFØ rår deg til å bestille leiing: å seie kva du treng for å lykkast. Det er lettare når vekene ligg framfor deg. Du vel sjølv kor langt tilbake.
  .example = Til dømes: sidan førre samtale, eller 13 veker før ein medarbeidarsamtale.
  .from = Det fjerde rådet frå DFØ: Be om og gje tilbakemelding – bestill leiing.
talk-agreed = Avtalt sist
  .why = Det de avtalte, kjem før alt nytt, og det du sjølv skulle gjere, står først. Slik kan begge stole på det som blir sagt.
  .example = Til dømes: «Avklare mandatet innan 1. desember», delvis halde: Det er sendt vidare.
  .from = Ein tekst om tillit og oppfølging: Hald det som er avtalt, og følg det opp.
talk-back = Tilbakeblikk
  .why = Veker er lette å gløyme. Sjå dei i rekkjefølgje, òg dei stille, og vel det du vil fortelje om. Inga veke er rangert.
  .example = Til dømes: Merk høyringssvaret i veke 47 og overleveringa i veke 43, så begge endane av perioden er med.
  .from = Eit val i programmet: Kvar veke får like mykje plass, den eldste først.
talk-patterns = Mønster
  .why = Det som kjem att, kan vere verdt å ta opp. Her er det berre talt, ikkje forklart. Du veit sjølv kva som ligg bak.
  .example = Til dømes: Rapportering i tre av åtte veker kan bli éi sak, med vekene som døme.
  .from = Ein artikkel om tillitsbasert styring: færre kontrollpunkt og enklare rapportering.
talk-agenda = Saker
  .why = Det er lettare å leie den som seier kva ho eller han treng, og kva samtalen skal føre til. Få saker får tid nok.
  .example = Til dømes, å avgjere: «Kven har siste ord om malen?» Ønskt utfall: at vi har det.
  .from = DFØ om medarbeidarskap: å seie kva ein treng, er å gjere seg leibar.
talk-gate = Deling
  .why = Alt er ditt. Leiaren din får berre dei linjene du vel, éi om gongen, slik dei står i førehandsvisinga.
  .example = Til dømes: Slepp ut «To av tre delar er godkjende», og behald resten for deg sjølv.
  .from = Ein lovnad i programmet: Ei linje som blir endra etter at du valde ho, er privat igjen.
talk-after = Etterpå
  .why = Skriv ned det de vart samde om medan du hugsar det: kva, kven og innan når. Det kjem tilbake når det forfell.
  .example = Til dømes: Leiar avklarar mandatet, innan 1. desember.
  .from = DFØ om medarbeidarskap: Rettar og plikter er gjensidige.
next-talk = Neste samtale
  .ask = Når er neste ein-til-ein-samtale?
  .hint = Ein dag, til dømes «torsdag» eller 3.12.
talk-since-last = sidan førre samtale
talk-weeks = dei siste { $n } vekene
talk-no-weeks = Ingenting er planlagt eller skrive i desse vekene. Vel ein lengre periode.
talk-weeks-there = { $n ->
  [one] { $n } veke med innhald
   *[other] { $n } veker med innhald
 } · { $away } borte · { $blank ->
  [one] { $blank } blank
   *[other] { $blank } blanke
 }
talk-nothing-agreed = Ingenting er avtalt frå før. Det de avtaler denne gongen, kjem tilbake her.
agreement-status = Avtale
agreement-kept = halden
agreement-partly = delvis
agreement-not = ikkje halden
agreement-open = framleis open
agreement-why = Slik gjekk det
  .ask = Korleis gjekk det? Éi linje.
owner-me = eg
owner-manager = leiaren min
weeks-blank = ingenting skrive
result = Resultat
talk-mark = merk som resultat
talk-unmark = ta bort merket
talk-marked = { $n } merkte. Merk { $least } til { $most } resultat du vil fortelje om.
talk-more-marked = { $n } merkt til
talk-many-marked = { $n } er merkte. Færre er lettare å hugse.
talk-third-silent = Ingenting er merkt frå { $from } til { $to }.
heading-need = Det eg treng for å lykkast
talk-need = Eg treng
  .ask = Kva treng du frå leiaren din for å lykkast?
  .hint = Høgst to. Det kjem først i samtalen.
heading-items = Saker du vil ta opp
talk-item = Sak
  .ask = Kva vil du ta opp?
item-kind = Føremål
  .ask = Kva vil du med saka?
item-kind-inform = orientering
item-kind-discuss = drøfting
item-kind-decide = avgjerd
item-kind-help = hjelp
item-wanted = Ønskt
  .ask = Kva vil du at det skal føre til?
heading-raise = Du kan òg ta opp
talk-raise = set på lista
talk-raised = på lista
talk-many-items = { $n } saker er mange for éin samtale. Kva kan vente?
talk-met-in = i { $n } veker
raise-goal-help = Eg treng hjelp med målet «{ $about }»
raise-may-i-decide = Kan eg avgjere dette sjølv neste gong? «{ $about }»
raise-next-area = Eg vil gjerne ha større handlingsrom: { $about }
raise-expectations = Kva ventar du av kvalitet, ressursar og resultat i «{ $about }»?
raise-supports = Kva del av oppdraget vårt støttar målet «{ $about }»?
raise-meaning = Kvifor er målet «{ $about }» viktig, og for kven?
raise-learn = Eg vil gjerne lære: { $about }
raise-say = Eg vil gjerne bli høyrd før det blir bestemt: { $about }
talk-status = Samtalen
  .ask = Har de hatt samtalen?
talk-status-preparing = ikkje enno
talk-status-held = ja
heading-agreements = Det de vart samde om
agreement-what = Avtale
  .ask = Kva vart de samde om?
agreement-owner = Kven
  .ask = Kven gjer det?
agreement-due = Innan
  .ask = Innan når?
heading-decisions = Det som vart bestemt
item-result = Bestemt
  .ask = Kva vart bestemt?
heading-next = Vidare
talk-room = Handlingsrom
  .ask = Er handlingsrommet ditt endra?
talk-open-room = opne kartet
talk-is-held = Lagra. Avtalane kjem tilbake når fristen kjem, og i neste samtale.
talk-is-prepared = Førebudd. Kom tilbake hit etterpå og skriv ned det de avtalte.
opening-agreements = { $n ->
  [one] { $n } avtale å følgje opp
   *[other] { $n } avtalar å følgje opp
 }
side-agreements = Avtalar å følgje opp
header-talk = ein-til-ein { $day }
talk-patterns-private = Energi og belastning står ikkje her. Du finn dei med t på startsida, berre for deg.
gate-none-chosen = Inga linje er vald enno. Gå tilbake med Esc og vel det du vil dele.
gate-nothing = Det er ikkje noko å dele enno. Merk resultat eller fyll ut sakene først.
gate-intro = ● { $n } av { $all } linjer blir delte. ○ Alle dei andre er private.
gate-out = Sjå og lagre det som blir delt
  .ask = Sjå nøyaktig det som blir delt. Så kan du lagre eller kopiere det.
gate-preview = førehandsvising
gate-share = del denne linja
gate-keep = hald ho privat
gate-changed = endra, privat igjen
brief-written = Lagra som { $file }. Berre du kan lese fila.
brief-replace = Det finst alt ei fil med det namnet. Vil du erstatte ho?
brief-unwritten = Ikkje skrive: { $reason }
brief-no-template = Malen din kan ikkje lesast ({ $detail }).
key-save-file = lagre som fil
key-format = format
key-brief-language = språk
key-headings = overskrifter for medarbeidarsamtale
## The brief of a one-to-one

brief-title = Ein-til-ein-samtale
brief-period = Perioden { $days }
brief-heading-need = Det eg treng for å lykkast
brief-heading-agenda = Det eg vil ta opp
brief-heading-results = Det eg har fått til
brief-heading-goals = Måla mine
brief-heading-requests = Det eg har bede om
brief-heading-obstacles = Hindringar andre kan rydde av vegen
brief-heading-learning = Det eg har lært og vil lære
brief-heading-energy = Energi og belastning
brief-heading-agreed = Det vi har avtalt
appraisal-title = Medarbeidarsamtale
appraisal-heading-need = Det som skal til for å lykkast
appraisal-heading-agenda = Tema til samtalen
appraisal-heading-results = Oppgåver og resultat
appraisal-heading-goals = Mål for arbeidet
appraisal-heading-requests = Leiing og støtte
appraisal-heading-obstacles = Rammer og arbeidsforhold
appraisal-heading-learning = Kompetanse og utvikling
appraisal-heading-energy = Energi og arbeidsmengd
appraisal-heading-agreed = Avtalar
brief-item-inform = til orientering
brief-item-discuss = til drøfting
brief-item-decide = til avgjerd
brief-item-help = treng hjelp
brief-owner-me = eg følgjer opp
brief-owner-manager = leiaren min følgjer opp
brief-agreement-open = ikkje avslutta
brief-agreement-kept = halden
brief-agreement-partly = delvis halden
brief-agreement-not = ikkje halden
brief-due = innan { $day }
brief-target = målet er { $number }
brief-measured = Frå { $start } til { $now } { $unit }
brief-of-five = { $level } av 5
brief-wanted = Ønskt utfall
brief-decided = Bestemt
brief-result = Resultat
brief-confidence = Tryggleik
brief-said = Sagt om målet
brief-said-by = Sagt av
brief-asked-of = Til
brief-answer = Svar
brief-cleared-by = Kan løysast av
brief-learned = Har lært
brief-to-learn = Vil lære
brief-how-to-learn = Korleis
brief-level = Energi
brief-load = Belastning
brief-gave = Gav energi
brief-drained = Tappa
brief-why = Slik gjekk det
brief-nothing-shared = Du har ikkje valt å dele noka linje frå ein-til-ein-samtalen, så ingenting vart skrive. Vel linjene i femsteg, med o.
brief-template-fault = { $file }, linje { $line }: { $why }. Ingenting vart skrive.
brief-template-unknown = malen bruker eit namn som ikkje finst
brief-template-endless = malen blir aldri ferdig
cli-about-brief = skriv ut det du har valt å dele
cli-value-file = FIL
cli-value-options = VAL
cli-option-since = berre frå denne veka eller dagen og utover
cli-option-format = formatet; utan det gjeld endinga på fila, elles md
cli-option-output = skriv til ei fil som berre du kan lese
cli-option-force = skriv over fila om ho finst
cli-option-appraisal = overskrifter til ein medarbeidarsamtale
cli-option-template = skriv ut malen, så du kan endre han
cli-brief-forms =
  Forma er di eiga når mappa med filene dine har ein mal som
  heiter brief.md, brief.html eller brief.txt.
  Begynn med vår:  femsteg brief --template --format html
cli-file-written = Skrive til { $file }. Berre du kan lese fila.
cli-file-exists = { $file } finst frå før. Legg til --force om du vil skrive over ho.
cli-file-question = { $file } finst frå før. Skriv ja om du vil skrive over ho.
cli-file-kept = Ingenting vart skrive.
cli-file-unwritten = { $file } vart ikkje skriven: { $detail }.
cli-file-no-folder = Mappa { $folder } finst ikkje, så ingenting vart skrive.
cli-file-no-file = { $file } er inga vanleg fil, så ingenting vart skrive.
cli-brief-no-template = Malen { $file } kan ikkje lesast ({ $detail }). Ingenting vart skrive.
cli-brief-json-has-none = JSON har ingen mal. Vel md, html eller txt.
## The demo

demo-header = demo · oppdikta veker
demo-short = demo
demo-opening = Tolv oppdikta veker. Prøv det du vil; ingenting blir teke vare på.
cli-about-demo = viser tolv oppdikta veker
cli-demo-forms =
  Vekene ligg i ei mellombels mappe, som blir fjerna når du går ut. Dine eigne
  filer blir ikkje rørte. Stoppar programmet av ein feil, blir mappa liggjande
  blant dei mellombelse filene til systemet.
cli-no-demo = Demoen treng ei mellombels mappe, og ho kan ikkje lagast ({ $detail }).
cli-not-empty = Mappa finst og er ikkje tom. Ingenting er skrive.
## Looking back

look-title = Tilbakeblikk
look-of = { $n } av { $all }
look-span = { $n } veker
look-timeline = Tidslinje
look-moves = Plan og tid
look-goals = Mål og forventningar
look-energy = Energi og belastning
look-year = Året
look-planned = { $n } med innhald
look-away = { $n } borte
look-blank = { $n ->
  [one] { $n } tom
   *[other] { $n } tomme
}
look-unreadable = Kan ikkje lesast, og er ikkje med: { $weeks }
look-reading = Les eldre veker. { $n } står att.
look-empty = Det står ingenting i desse vekene.
look-longer = { $key } viser { $n } veker.
look-nothing = Det er ingenting å telje her i desse vekene.
look-blank-week = ingenting skrive
look-no-levels = Ingen tal for energi eller belastning.
look-count = { $weeks ->
  [one] { $n } i { $weeks } veke
   *[other] { $n } i { $weeks } veker
}
look-untagged = utan tema
look-hours = { $took } ({ $hours } planlagt)
look-no-kind = ikkje oppgitt
look-unnamed = utan namn
look-no-goal = Utan mål
look-answered = { $n } svara på
look-open = { $n ->
  [one] { $n } open
   *[other] { $n } opne
}
look-let-go = { $n } lagt bort
look-waited = { $n ->
  [0] svar same veka
  [one] svar etter éi veke
   *[other] svar etter { $n } veker
}
look-waits = svar etter { $from }–{ $to } veker
look-private = Privat, berre for deg
look-private-short = privat
look-both = begge
look-goals-ended = Mål som er nådde eller lagde bort
look-milestones = Delmål som er nådde
heading-look-causes = Det som ikkje vart ferdig, fall saman med
heading-look-took = Tid brukt, mot det som var planlagt
heading-look-by-kind = Det du bad om
heading-look-by-person = Kven du bad
heading-look-served = Mål prioriteringane har medverka til
heading-look-unserved = Mål ingen prioritering har medverka til
heading-look-expectations = Forventningar som ikkje er avtalte
heading-look-effects = Det som gav og tappa energi, etter mål
key-look = tilbakeblikk
  .words = mønster energi belastning hindringar år tidslinje statistikk
key-look-span = tidsrom
## Looking for words in all weeks, and two weeks side by side

cli-value-words = ORD
cli-about-search = finn ord i alle vekene
cli-nothing-found = Inga veke har alle orda.
cli-nothing-to-search = Skriv orda du leitar etter.
weeks-search = Søk
weeks-search-hint = Trykk / for å søkje i alle vekene
weeks-found = { $n ->
  [0] inga veker
  [one] éi veke
   *[other] { $n } veker
}
weeks-left = Les { $n } veker til …
weeks-open-row = open
weeks-first = Det er inga veke før denne.
weeks-no-last-year = Det er ikkje skrive noko i { $week }.
weeks-two = { $one } og { $other }
key-search = søk
key-all-weeks = alle vekene
key-edit = endre
key-two-weeks = to veker
key-one-week = éi veke
key-last-year = året før
key-other-week = den andre

## Everything, for other programs

cli-about-export = skriv ut alt, for andre program
cli-option-export-format = formatet; elles endinga på fila, elles json
cli-export-forms =
  json er alt du har skrive, csv ei rad for kvar prioritering. ics er til ein
  kalender: pausar med klokkeslett, fristar og ein-til-ein-samtalar. Det du
  eksporterer på nytt, blir endra i kalenderen, ikkje lagt til ein gong til.
  Private ord er med i alle tre: Pass på fila som på notata dine.
cal-break = Pause
cal-answer = Svar
cal-answer-from = Svar frå { $who }
cal-agreed = Avtalt
cal-agreed-manager = Avtalt, leiaren min følgjer opp
cal-goal = Mål
cal-decision = Avgjerd
## Shells, and the manual page

## Plans and tasks from elsewhere

cli-about-import = hentar inn planar eller oppgåver
cli-option-place = kvar oppgåvene skal; elles blir du spurd om kvar
cli-option-week = veka oppgåvene skal til; elles denne
cli-import-forms =
  Fila er ein eksport frå femsteg (json), frå Taskwarrior («task export») eller
  ei todo.txt; - er standard inn. Det som står her frå før, blir ståande, og
  ingenting blir henta to gonger. Ferdige oppgåver blir ikkje med. Fristar følgjer
  med, og eit prosjekt som heiter det same som eit mål, høyrer til det.
cli-import-needs-place = Her er ingen å spørje. Legg til --to wait eller --to priorities.
cli-import-not-tasks = Dette er ein eksport frå femsteg, med eigne veker og lister. --to og --week er for oppgåver.
import-question = { $n } av { $all }  { $title }
import-choices = 1 prioritering, 2 kan vente, 3 ikkje no [3]:
import-due = { $title } (frist { $day })
cli-imported-tasks = Lagt i { $week }: { $priorities } blant prioriteringane, { $waiting } blant det som kan vente.
cli-import-nothing = Ikkje noko nytt i fila.
cli-import-left-out = Ikkje teke med: ferdig { $over }, henta før { $known }, ikkje valt { $skipped }.
cli-imported-files =
  { $n ->
      [0] Alt dette stod her frå før.
      [one] Henta. Éi fil fekk noko nytt.
     *[other] Henta. { $n } filer fekk noko nytt.
  }
cli-import-lacks =
  { $n ->
      [one] Éi fil var ikkje til å forstå då eksporten vart laga, og er ikkje med i han.
     *[other] { $n } filer var ikkje til å forstå då eksporten vart laga, og er ikkje med i han.
  }
cli-import-clashes = Her stod det noko anna frå før, og det er teke vare på:
cli-import-partly = Berre { $done } av { $all } filer vart skrivne: { $detail }. Hent fila ein gong til når det er i orden; ingenting kjem med dobbelt.
cli-import-too-large = fila er større enn 64 MiB
cli-import-not-text = her står eit teikn som ingen tekst har
cli-import-not-json = er ikkje JSON ({ $detail })
cli-import-unknown = er verken ein eksport frå femsteg, frå Taskwarrior eller ei todo.txt
cli-import-newer = eksporten er frå ei nyare utgåve av femsteg (utgåve { $version } av formatet)
cli-import-unknown-key = { $path } finst ikkje i planane
cli-import-no-id = { $path } har ingen id
cli-import-same-id = { $path } er der to gonger

cli-about-completions = fullfører kommandoar i skalet ditt
cli-about-man = skriv ut manualsida
cli-value-shell = SKAL
cli-shell-forms =
  SKAL er bash, zsh, fish, elvish eller powershell.
  Legg skriptet til dømes her:
    bash  ~/.local/share/bash-completion/completions/femsteg
    fish  ~/.config/fish/completions/femsteg.fish
    zsh   MAPPE/_femsteg, der MAPPE står i $fpath
cli-shell-unsaid = Sei kva skal det gjeld: bash, zsh, fish, elvish eller powershell.
cli-no-such-shell = «{ $what }» er ikkje blant skala. Vel bash, zsh, fish, elvish eller powershell.
cli-man-name = ein privat vekeplanleggjar for å leie seg sjølv på jobben
cli-man-description =
  Planen tek ti minutt på måndag, avslutninga ti på fredag. Før ein
  ein-til-ein-samtale ser du tilbake på vekene. Alt blir lagra medan du skriv, i
  filer som du sjølv kan lese og endre. Ingenting går vidare utan at du vel det, linje for linje.
cli-man-heading-name = Namn
cli-man-heading-synopsis = Bruk
cli-man-heading-description = Skildring
cli-man-heading-files = Filer
cli-man-heading-environment = Miljø
cli-man-heading-endings = Avslutningskodar
cli-man-folder = Alle ligg i éi mappe, ~/.config/femsteg på Linux når du ikkje seier noko anna.
cli-man-weeks = Éi veke: planen, det som vart notert undervegs, og avslutninga.
cli-man-goals = Måla, korleis dei blir målte, og loggen deira.
cli-man-feedback = Bestillingar, og tilbakemeldingar du har gitt.
cli-man-profile = Rolla: oppdraget, bidraget, kven du er til for, og handlingsrommet.
cli-man-talks = Éin ein-til-ein-samtale: agendaen, avtalane, og kva linjer som kan delast.
cli-man-brief = Dine eigne malar for det som blir delt, om du har laga nokon.
cli-man-config = Innstillingar, der dei er annleis enn det vanlege.
cli-man-themes = Eigne tema: ei rolle per linje, som accent = "blue bold".
cli-man-dir = Mappa der filene dine ligg; --dir går føre.
cli-man-state-dir = Mappa for tidlegare utgåver, papirkorga og staden der du slapp.
cli-man-language = Språket, når verken --lang eller innstillingane seier noko.
cli-man-no-color = Den første av dei som er sett, avgjer farge, feit og svak skrift: NO_COLOR slår av, CLICOLOR_FORCE slår på, òg i eit røyr, og dei andre slår av.
cli-man-charset = Teiknsettet: er det ikkje UTF-8, blir merke og strekar teikna i ASCII.
cli-man-fine = Alt gjekk bra.
cli-man-failed = Det let seg ikkje gjere; éi linje seier kvifor.
cli-man-wrong = Det vart spurt på ein måte som ikkje var til å forstå.

## Problems: behind the name of a file, so they begin with a small letter and have no full stop

problem-place = { $file }, linje { $line }, kolonne { $column }
problem-not-toml = dette er ikkje gyldig TOML; tolkaren seier «{ $detail }»
problem-duplicate-key = nøkkelen står her for andre gong
problem-merge-markers = her står det att merke etter ei samanslåing
problem-empty = fila er tom; «femsteg history» viser kva som stod der
problem-zeros = her står det nullbytar i staden for tekst; «femsteg history» viser kva som stod der
problem-cut-off = slutten av fila manglar; «femsteg history» viser heile utgåver
problem-not-utf8 = dette er ikkje tekst i UTF-8
problem-too-large = fila er på { $size } KiB; grensa er 1024 KiB
problem-too-deep = tabellar inni tabellar, djupare enn noka fil her treng
problem-no-schema = linja «schema = 1» manglar
problem-newer-schema = skriven av ein nyare versjon av femsteg (schema { $schema })
problem-wrong-week = veka i fila er ei anna enn den i filnamnet
problem-wrong-date = dagen i fila er ein annan enn den i filnamnet
problem-unreadable = kan ikkje lesast ({ $detail })
problem-wrong-value = { $path } skal vere { $wanted }
problem-unknown-setting = { $path } er inga innstilling
problem-unknown-action = { $path }: ingenting som ein tast kan gjere, heiter det. «femsteg help keys» har namna
problem-no-such-key = det er ingen tast som heiter { $key }
problem-key-taken = { $key } er alt { $by } der. Den andre tasten gjeld framleis
problem-key-types = { $key } er ein bokstav der dette blir brukt. Ta med ctrl- eller alt-
problem-unknown-address = «{ $word }» er ikkje noko du blir spurd om
problem-no-such-theme = det finst ikkje noko tema med dette namnet: skriv eitt av { $ours }, eller lag fila i mappa themes
problem-unknown-role = { $role } er inga rolle; rollene er { $roles }
problem-unknown-look = «{ $word }» i { $role } er verken ein farge (som red, bright-blue, 208 eller #c0ffee) eller ein stil (bold, dim, italic, underline, reverse), eller ein farge for mykje
problem-wanted-text = tekst
problem-wanted-flag = true eller false
problem-wanted-list = ei liste med tekstar
problem-wanted-rows = ei liste med rader
problem-wanted-table = ein tabell
problem-wanted-choice = éin av: { $codes }
problem-wanted-number = eit tal
problem-wanted-hours-of-week = eit tal frå 0 til 168
problem-wanted-date = ein dato, som 2026-11-27
problem-wanted-week = ei veke, som 2026-W48
problem-save-full = disken er full
problem-save-read-only = disken kan berre lesast
problem-save-not-allowed = du har ikkje lov til å skrive der
problem-save-busy = eit anna program held på med fila
problem-save-unfaithful = det som ville blitt skrive, var ikkje det som var meint
problem-save-other = systemet seier «{ $detail }»
problem-save-too-large = med denne teksten ville fila bli på { $size } KiB; grensa er 1024 KiB

# femsteg doctor
doctor-folder-config = Filene dine
doctor-folder-state = Historikk og redning
doctor-folder-runtime = Mellombels
doctor-missing = finst ikkje enno
doctor-free = { $size } MiB ledig
doctor-no-weeks = Ingen veker enno
doctor-fine = Alt er i orden.
doctor-weeks = { $n ->
  [one] éi veke: { $first }
   *[other] { $n } veker, frå { $first } til { $last }
}
doctor-conflict-copies = { $n ->
  [one] éin kopi frå eit synkroniseringsprogram
   *[other] { $n } kopiar frå eit synkroniseringsprogram
}
doctor-rescued = { $n ->
  [one] éin redda kopi ventar på ei avgjerd
   *[other] { $n } redda kopiar ventar på ei avgjerd
}
doctor-left-in-editors = { $n ->
  [one] éin tekst frå ein editor ligg att i { $folder }
   *[other] { $n } tekstar frå ein editor ligg att i { $folder }
}
doctor-stale = { $n ->
  [one] éi mellombels fil utan eigar
   *[other] { $n } mellombelse filer utan eigar
}
doctor-history = { $n ->
  [one] éin kopi i historikken
   *[other] { $n } kopiar i historikken
}
doctor-trash = { $n ->
  [one] éi fil i papirkorga
   *[other] { $n } filer i papirkorga
}
doctor-open-to-others = { $n ->
  [one] éi fil eller mappe kan opnast av andre; «femsteg doctor --fix» rettar det
   *[other] { $n } filer og mapper kan opnast av andre; «femsteg doctor --fix» rettar det
}
doctor-closed-to-others = { $n ->
  [one] éi fil eller mappe er lukka for andre
   *[other] { $n } filer og mapper er lukka for andre
}

## Samanslåing, for git

cli-value-sides = OPPHAV VÅR DEIRA [NAMN]
cli-about-merge-driver = slår saman to sider, for git
cli-sides-forms =
  Felt, rader og linjer som berre éi side har endra, kjem saman.
  Køyr dette i mappa der filene dine ligg, så bruker git det:
    git config merge.femsteg.driver "femsteg merge-driver %O %A %B %P"
    echo "*.toml merge=femsteg" >> .gitattributes
cli-merge-clashes = Begge sider har endra desse felta i { $file }. Vår side står i fila; «git show :3:STIG» viser den andre:
cli-merge-unknown = Dette er ikkje filer som femsteg kan slå saman.
cli-merge-closed =
  Ingenting vart slått saman, på grunn av { $side ->
      [base] det begge sider byrja med
      [ours] vår side
     *[theirs] den andre sida
  }: { $detail }.
cli-not-merged = Ingenting vart slått saman: { $detail }.

## History and trash

cli-value-copy = KOPI
cli-about-history = viser tidlegare utgåver av ei veke
cli-about-restore = hentar fram ei tidlegare utgåve
cli-about-delete = legg ei veke i papirkorga
cli-about-trash = viser eller hentar frå papirkorga
cli-about-purge = fjernar ei veke og alle kopiar
cli-option-yes = svarer ja på spørsmålet
cli-no-copies = Det er ingen tidlegare utgåver av { $week }.
cli-restored = Utgåva frå { $at } er henta fram for { $week }. Det som stod der, ligg i historikken.
cli-deleted = Papirkorga har { $week } i 90 dagar. Du får veka tilbake med «femsteg trash restore { $id }».
cli-back = Papirkorga har gitt tilbake { $week }.
cli-trash-empty = Papirkorga er tom.
cli-purge-question = Alt du har skrive i { $week }, blir borte for godt, også i historikken og papirkorga. Skriv ja om du vil det.
cli-purged = Alt frå { $week } er borte.
cli-not-purged = Ingenting er fjerna.
cli-needs-yes = Dette kan ikkje angrast, og her er ingen å spørje. Legg til --yes.
cli-no-such-copy = Den utgåva av { $week } finst ikkje. «femsteg history { $id }» viser dei som finst.
cli-not-in-trash = Papirkorga har ikkje { $week }.
cli-week-exists = Det finst alt noko i { $week }. Legg det i papirkorga først, med «femsteg delete { $id }».
cli-not-done = Det gjekk ikkje: { $detail }.
cli-uncopied = Kopiane kan ikkje listast opp ({ $detail }).

## An outcome from the shell

cli-value-row = RAD
cli-value-outcome = UTFALL
cli-about-done = set utfallet for ei prioritering
cli-row-forms =
  RAD er nummeret på startsida eller starten av tittelen. UTFALL er ferdig
  (når ikkje noko anna er sagt), delvis, flytta eller utgår.
cli-row-unsaid = Sei kva rad det gjeld: { $rows }.
cli-no-such-row = «{ $what }» er inga av radene i denne veka: { $rows }.
cli-ambiguous-row = «{ $what }» passar til fleire rader. Sei nummeret: { $rows }.
cli-no-such-outcome = «{ $what }» er ikkje noko utfall. Det kan vere { $outcomes }.
cli-no-rows = Det er ingen prioriteringar i { $week } enno.

## Din eigen editor
key-editor = i editoren din
key-editor-file = fila i editoren din
editor-file-name = femsteg-tekst.md
editor-no-file = Det er ikkje skrive noko her enno, så det er inga fil å opne.
editor-none = Ingen editor er vald. Set EDITOR, eller editor i config.toml.
editor-busy = Terminalen ventar på ein tast som ikkje er ferdig. Trykk Esc, og prøv igjen.
editor-not-started = Editoren kunne ikkje startast: { $detail }
editor-failed = Editoren slutta med feil (kode { $code }). Det som stod her frå før, er som det var.
editor-failed-with-text = Editoren slutta med feil. Feltet er som før; det du skreiv, ligg i { $file }.
editor-killed = Editoren vart avbroten. Det som stod her frå før, er som det var.
editor-gone = Editoren lét inga fil liggje att. Det som stod her frå før, er som det var.
editor-no-text = Det som kom frå editoren, er ikkje tekst (UTF-8) eller er for langt. Feltet er som før; fila ligg i { $file }.

## Without the screen

plain-signs = Éi linje er eitt svar. Tom linje held på svaret i klammer, minus tømmer det, < går eitt spørsmål tilbake, > går til neste steg, ? forklarer, Ctrl-D lagrar og avsluttar.
plain-twice = Skriv teiknet to gonger for å svare med det.
plain-welcome = Velkomen. Ti minutt kvar måndag held. Du kan hoppe over alt. Ingenting blir skrive før du har svart.
plain-which = Kva vil du gjere? (1 planleggje veka, 2 avslutte veka, 3 førebu samtalen) [planleggje veka]
plain-planned = Planen for { $week } er lagra.
plain-offer = Forslag: { $text }. Pluss tek det over.
plain-long = { $n } teikn. Meininga er høgst { $limit }, men svaret står.
plain-unknown = Det er ikkje blant svara. Skriv talet eller ordet.
plain-not-text = Linja er ikkje skriven i UTF-8 og er ikkje teken med. Skriv ho på nytt.
plain-too-long = Linja er for lang og er ikkje teken med. Skriv ho kortare.
plain-first = Dette er det første spørsmålet.
plain-closed = Fila kan ikkje tolkast og blir ikkje endra. «femsteg doctor» seier kva som er gale.
plain-clash = Nokon har endra det same ein annan stad.
plain-waiting = { $n ->
  [one] Éi anna utgåve ventar. Opne «femsteg» på skjermen for å velje.
   *[other] { $n } andre utgåver ventar. Opne «femsteg» på skjermen for å velje.
}
plain-again = Trykk Enter for å prøve å lagre igjen.
plain-aside = Noko er endra ein annan stad òg, og står slik i fila. Teksten din er teken vare på, og «femsteg» spør om han på skjermen.
plain-not-aside = Noko er endra ein annan stad òg, og står slik i fila. Teksten din kunne ikkje takast vare på.
plain-preview = Vil du høyre nøyaktig det som blir delt? «femsteg brief» skriv det til ei fil.
plain-shared = delt
plain-private = privat
plain-marked = merkt
cli-option-plain = spørsmål linje for linje, utan skjermbilete

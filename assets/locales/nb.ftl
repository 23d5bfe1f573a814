### Bokmål. Every message stands in all four languages, with the same variables (Project Fluent).
### A field's message is its short name; `.ask` is the question in full, `.hint` a quiet line under it,
### `.offer` a wording that can be taken over, `.why` where a step comes from. `.ask-1` is what version 1 of the
### questions asked (`wording` in a week's file), where it is said otherwise since; the same with any other part.

## The five steps

step-role = Rolle
  .why = Rollen din handler om hva du er her for, og for hvem. Direktoratet DFØ råder deg til å tenke over egen rolle og eget oppdrag: se hvordan det du gjør, bidrar til målene, hva som er viktigst nå, og hva som kan vente.
  .example = For eksempel: «Høringssvaret skal være klart til ledermøtet.» Ny mal for notat kan vente til uke 50.
  .from = DFØs første råd: Reflekter over egen rolle og oppdrag.
step-goals = Mål
  .why = Få og tydelige mål gjør det lettere å velge. DFØ råder deg til å sette konkrete mål for eget arbeid: mål som er viktige for noen, og som kan følges med tall, i samtale eller med begge deler.
  .example = For eksempel: «Saksbehandlerne møter ett sett regler.» Ferdig når veilederen er i bruk i to team.
  .from = DFØs andre råd: Sett tydelige mål for eget arbeid.
step-priorities = Prioriteringer
  .why = Litt tid til å ordne uka gjør den roligere. DFØ råder deg til å prioritere det som skaper mest verdi, vite hva som tapper deg, og la noe av tiden stå åpen. I en studie av over 900 arbeidsuker førte mål, første steg og en plan B til færre uferdige oppgaver.
  .example = For eksempel: «Ferdig utkast til høringssvar», 8 timer. Første steg: mandag kl. 9, skissere tre hovedpoeng.
  .from = DFØs tredje råd: Prioriter og planlegg for effektiv og riktig oppgaveløsning. Studien er Uhlig m.fl. 2023.
step-feedback = Tilbakemelding
  .why = DFØ kaller det å bestille ledelse: si fra om hva du trenger, be om råd om én ting, og gi tilbakemelding til andre. Programmet sender ingenting; det husker hva du vil spørre om.
  .example = For eksempel: «Hva ville du gjort annerledes med innledningen?» Hvis jeg ikke hører noe innen torsdag, sender jeg den som den er.
  .from = DFØs fjerde råd: Be om og gi tilbakemelding – bestill ledelse.
step-energy = Energi
  .why = DFØ råder deg til å ta vare på motivasjon og energi. To tall og ett lite grep er nok. Dette er ingen test, og det er bare for deg.
  .example = For eksempel: energi 3, belastning 4. Ett hakk opp: én formiddag uten møter.
  .from = DFØs femte råd: Ta vare på motivasjon og energi. Spørsmålene er våre egne.
step-of = steg { $n } av 5
quick-version = kortversjon

## Step 1

focus = Viktigst denne uka
  .ask = Hva må lykkes denne uka?
  .hint = Én setning du kan huske, høyst 100 tegn. Alt annet kan stå tomt.
heading-can-wait = Kan vente
can-wait-what = Kan vente
  .ask = Hva legger du til side nå?
can-wait-tell = Si fra til
  .ask = Hvem bør få vite det?
  .hint = Initialer eller en rolle holder.
can-wait-revisit = Kommer tilbake
  .ask = I hvilken uke ser du på det igjen?
  .hint = For eksempel «uke 50» eller «om to uker».
heading-role = Rollen din
mission = Oppdrag
  .ask = Hva er oppdraget ditt?
  .hint = Én til tre linjer, gjerne fra tildelingsbrevet eller planen for enheten.
contribution = Bidrag
  .ask = Hva bidrar du til, og hvordan?
  .hint = «Jeg bidrar til … ved å …»
serves = Jeg er her for
  .ask = Hvem er du her for?
  .hint = De som merker om du lykkes.
still-true = Stemmer rollen fortsatt?
  .ask = Stemmer det fortsatt, det som står om rollen din?
  .hint = Ellers retter du linjene over.
still-true-yes = ja, det stemmer
confirmed-on = Gjennomgått { $day }

## Step 2

goals-intro = Ingen aktive mål nå. Ett eller to er en god start, og tre er nok.
goals-full = Tre aktive mål er nok å holde i. Sett ett på vent, eller avslutt det, før du tar inn et nytt.
goal-new = Nytt mål
  .ask = Hvilket mål vil du sette deg?
  .hint = Skriv en tittel. Enter åpner resten av målet.
goal-week = Denne uka
  .ask = Skal du arbeide med målet denne uka?
goal-this-week = denne uka
goal-not-now = ikke nå
goal-activate = ta opp igjen
goal-park = sett på vent
goal-parked = På vent
  .ask = Hva vil du gjøre med dette målet?
open-form = se og endre
goal-confidence = Trygghet
  .ask = Hvor trygg er du på at du når det?
confidence-steady = trygg
confidence-unsure = usikker
confidence-needs-help = trenger hjelp
heading-parked-goals = På vent
heading-ended-goals = Nådd eller lagt bort
form-goal = Målet
goal-title = Mål
  .ask = Hva er målet?
goal-done-when = Nådd når
  .ask = Hvordan ser det ut når målet er nådd?
  .hint = Noe du eller andre kan se.
goal-for-whom = For hvem
  .ask = Hvem er målet viktig for?
goal-meaning = Hvorfor
  .ask = Hvorfor betyr det noe, for dem og for deg?
goal-supports = Støtter
  .ask = Hvilken del av oppdraget støtter målet?
goal-supports-unknown = vet ikke ennå
goal-set-by = Opphav
  .ask = Hvordan ble målet til?
set-by-me = eget ønske
set-by-agreed = avtalt
set-by-given = gitt
goal-scope = Målet er
  .ask = Er målet ditt eget eller felles?
scope-own = eget
scope-group = felles
goal-my-part = Min del
  .ask = Hva er din del av det?
goal-partners = Sammen med
  .ask = Hvem gjør du det sammen med?
goal-kind = Type mål
  .ask = Handler det om å få til noe eller om å lære noe?
goal-kind-result = få til noe
goal-kind-learning = lære noe
goal-due = Innen
  .ask = Når bør målet være nådd?
  .hint = For eksempel «27. mars» eller «om åtte uker».
heading-measure = Slik ser du at du nærmer deg
measure-kind = Følges med
  .ask = Hvordan vil du følge målet?
measure-number = tall
measure-dialogue = samtale
measure-both = begge deler
measure-start = Fra
  .ask = Hvilket tall starter du på?
measure-target = Til
  .ask = Hvilket tall vil du nå?
measure-unit = Enhet
  .ask = Hva teller du?
measure-now = Nå
  .ask = Hvor står tallet i dag?
measure-with = Samtale med
  .ask = Hvem kan si om det går riktig vei?
measure-question = Spørsmål
  .ask = Hva vil du spørre dem om?
log-said = De sa
  .ask = Hva sa de om hvordan det går?
log-who = Hvem
  .ask = Hvem sa det?
log-trend = Retning
  .ask = Går det bedre, likt eller verre enn før?
trend-better = bedre
trend-same = likt
trend-worse = verre
quoted = «{ $words }»
heading-milestones = Delmål
milestone = Delmål
  .ask = Hva er et steg på veien?
heading-goal-status = Status
goal-status = Status
  .ask = Hva er status for målet?
goal-status-active = aktivt
goal-status-parked = på vent
goal-status-done = nådd
goal-status-dropped = utgår

## Step 3

heading-leftovers = Igjen fra sist
leftover = Igjen fra sist
leftover-take = ta med
leftover-park = kan vente
leftover-drop = legg bort
leftover-stuck = Hva skal til for at den ikke flyttes igjen?
leftover-taken = Tatt med blant prioriteringene. Ctrl-U angrer.
leftover-parked = Lagt blant det som kan vente. Ctrl-U angrer.
leftover-dropped = Lagt bort. Ctrl-U angrer.
moved-times = { $n ->
  [one] flyttet én gang
   *[other] flyttet { $n } ganger
}
heading-priorities = Denne uka
priority-title = Prioritering
  .ask = Hva vil du få til?
priority-more = Én til
  .ask = Er det noe mer du må få til?
  .hint = Tre er ofte nok, og flere enn fem blir for mye.
priority-value = Verdi
  .ask = Hvem får det bedre av dette, og hvordan?
priority-hours = Timer
  .ask = Hvor mange timer tror du det tar?
priority-energy = Energi
  .ask = Gir dette deg energi, eller tapper det deg?
effect-gives = gir
effect-neutral = nøytral
effect-drains = tapper
priority-goal = Mål
  .ask = Hvilket mål bidrar dette til?
priority-first-step = Første steg
  .ask = Hva er det første du gjør?
  .hint = Når og hva, for eksempel «mandag kl. 9: skissere tre hovedpoeng».
priority-when-then = Når–så
  .ask = Når …, så …
  .hint = Hva kan komme i veien, og hva gjør du da?
expect-quality = Kvalitet
  .ask = Hvor godt må det bli? Er det avtalt, eller går du ut fra det?
expect-resources = Ressurser
  .ask = Hvor mye tid og hjelp kan du bruke? Er det avtalt?
expect-result = Resultat
  .ask = Hva skal komme ut av det? Er det avtalt?
expectation-agreed = avtalt
expectation-assumed = antatt
expectation-unclear = uklart
part-first = Del opp
  .ask = Vil du dele den opp? Hva er den første delen?
  .hint = Delene får hver sine timer, og summen teller. Det kan stå tomt.
part-title = Del
  .ask = Hvilken del?
part-hours = Timer for delen
  .ask = Hvor mange timer tar denne delen?
heading-hours = Timene i uka
hours-meetings = Møter
  .ask = Hvor mange timer går til møter?
hours-absent = Fravær
  .ask = Hvor mange timer er du borte?
hours-available = Til rådighet
  .ask = Hvor mange timer har du til rådighet?
  .hint = La det stå tomt, så regner programmet det ut.
meter = { $planned } av { $available } · { $free } holdes fri · { $left } igjen
hours-of = { $planned } av { $available }
meter-little = { $planned } av { $available } · { $left } tatt av tiden som holdes fri ({ $free })
meter-over = { $planned } av { $available } · { $left } mer enn du har · { $free } bør være frie
fact-over = Planen tar { $planned }, og du har { $available }. Hva kan vente?
fact-little-free = Planen tar { $planned } av { $available }. Det er lite rom for det uventede.
fact-drains = { $n } prioriteringer tapper deg, og ingen gir energi. Kan én flyttes, deles eller byttes?
fact-no-goal = { $rows ->
  [one] { $goals ->
      [one] Prioriteringen bidrar ikke til det aktive målet.
     *[other] Prioriteringen bidrar ikke til noen av de { $goals } aktive målene.
  }
   *[other] { $goals ->
      [one] Ingen av de { $rows } prioriteringene bidrar til det aktive målet.
     *[other] Ingen av de { $rows } prioriteringene bidrar til noen av de { $goals } aktive målene.
  }
}
fact-large = Prioritering { $row } er på { $hours }. Deler er lettere å anslå enn helheten.
fact-unclear = Det er uklart hva som forventes i prioritering { $row }. Er det noen du kan spørre?
heading-between = Det som kan komme imellom
interruption = Avbrudd
  .ask = Hva kommer mest sannsynlig i veien?
plan-b = Plan B
  .ask = Hva gjør du da?
pause = Pause
  .ask = Hvilken pause vil du verne om?
heading-pauses = Pauser
pause-at = Når
  .ask = Når er pausen?
  .hint = For eksempel «tirsdag kl. 12». Det kan stå tomt.
offer-can-wait = Planen er større enn uka. Kan noe vente? PgDn går videre.

## Facts about the plan, and what is behind them

facts-title = Verdt å vite om planen
facts-none = Det er ikke noe å si om planen nå.
facts-behind = { $n ->
  [0] F3 viser hva som ligger bak.
  [one] F3 viser hva som ligger bak, og én ting til.
   *[other] F3 viser hva som ligger bak, og { $n } ting til.
}
key-facts = verdt å vite om planen
heading-facts-hidden = Vises ikke
fact = Verdt å vite
fact-hide = ikke vis denne
fact-show = vis igjen
fact-is-hidden = Vises ikke lenger. Ctrl-U angrer.
fact-is-shown = Vises igjen. Ctrl-U angrer.
fact-took-longer = { $longer } av de { $known } siste prioriteringene tok lengre tid enn planlagt.
fact-moved = Prioritering { $row } er flyttet { $times } ganger. Kan den deles, avtales på nytt eller utgå?
fact-focus = Prioritering 1 nevner ikke det som må lykkes denne uka. Hører de sammen?
fact-name-over = Om planen er større enn uka
fact-name-little-free = Om det er lite rom for det uventede
fact-name-took-longer = Om det meste tar lengre tid enn planlagt
fact-name-moved = Om noe er flyttet flere ganger
fact-name-drains = Om flere prioriteringer tapper deg, og ingen gir energi
fact-name-large = Om en prioritering er stor nok til å deles
fact-name-unclear = Om forventningene er uklare
fact-name-no-goal = Om ingen prioritering bidrar til et mål
fact-name-focus = Om prioritering 1 nevner det viktigste
behind-shorter = tok kortere tid
behind-planned = som planlagt
behind-longer = tok lengre tid

## What comes back, and what has been moved often

came-back = { $n ->
  [one] Én ting du la til side, er tilbake. I steg 3 velger du hva som skjer med den.
   *[other] { $n } ting du la til side, er tilbake. I steg 3 velger du hva som skjer med dem.
}
waited-since = fra { $week }
leftover-wait = la vente til en annen uke
leftover-waits = Lagt blant det som kan vente. Ctrl-U angrer.
leftover-split = del opp
leftover-renegotiate = avtal på nytt
leftover-hand-over = overlat til andre
leftover-take-anyway = ta med likevel
leftover-is-split = Tatt med. Skriv den første delen. Ctrl-U angrer.
leftover-is-renegotiated = Tatt med, og en bestilling er påbegynt. Esc og Ctrl-U angrer.
leftover-is-handed-over = Lagt bort, og en bestilling er påbegynt. Esc og Ctrl-U angrer.
draft-renegotiate = «{ $about }» er flyttet flere ganger. Hva er godt nok, og når må det være ferdig?
draft-hand-over = Kan du eller noen andre ta over «{ $about }»?

## Step 4

ask-new = Ny bestilling
  .ask = Hvem vil du be om noe?
  .hint = Én person, med initialer eller rolle. Enter åpner resten.
ask-open = Åpen bestilling
ask-answered = besvart
ask-again = spør igjen
ask-let-go = lagt bort
ask-age-new = ny denne uka
ask-age = { $n ->
  [one] åpen i én uke
   *[other] åpen i { $n } uker
}
ask-asked-again = spurt igjen denne uka
ask-answer = Svar
  .ask = Hva var svaret?
ask-did = Fulgt opp
  .ask = Hva gjorde du med svaret?
asks-enough-open = { $n } bestillinger er åpne. Det er nok å følge opp; nye får plass når noen er besvart.
asks-enough-new = To nye bestillinger er nok for én uke.
form-ask = Bestillingen
ask-to = Til
  .ask = Hvem spør du?
  .hint = Initialer eller en rolle holder.
ask-kind = Hva slags
  .ask = Hva trenger du?
ask-kind-advice = råd
ask-kind-decision = beslutning
ask-kind-mandate = fullmakt
ask-kind-priority = prioritering
ask-kind-information = informasjon
ask-kind-resources = ressurser
ask-kind-obstacle = rydde unna et hinder
ask-kind-support = støtte
ask-question = Spørsmål
  .ask = Hva spør du om?
  .hint = Spør om én ting. Råd er lettere å gi enn en dom.
  .offer = Hva ville du gjort annerledes neste gang med …?
ask-due = Innen
  .ask = Når trenger du svaret?
  .hint = For eksempel «fredag» eller «3. desember».
ask-if-no-answer = Uten svar
  .ask = Hva gjør du hvis du ikke hører noe?
  .offer = Hvis jeg ikke hører noe, …
draft-ask = Be om hjelp
  .ask = Vil du be noen om hjelp med dette?
draft-ask-yes = lag en bestilling
draft-question = Hva ville du gjort med «{ $about }»?
heading-give = Gi tilbakemelding
give-to = Til
  .ask = Hvem vil du gi tilbakemelding til?
  .hint = Én tilbakemelding er nok, og det kan stå tomt.
give-saw = Jeg så
  .ask = Hva så du?
give-effect = Det førte til
  .ask = Hva førte det til?

## Step 5

energy-level = Energi
  .ask = Hvor mye energi har du nå?
level-low = lite
level-high = mye
energy-load = Belastning
  .ask = Hvor høy blir belastningen denne uka, når du ser arbeidet opp mot tiden du har?
  .ask-1 = Hvor stor blir belastningen denne uka, arbeid målt mot tid?
load-low = rolig
load-high = svært høy
energy-step-up = Ett steg opp
  .ask = Hva skal til for at energien kommer ett steg opp?
  .ask-1 = Hva skal til for å komme ett steg opp?
step-up = Ett steg opp
  .ask = Hva skal det bli til?
step-up-pause = en pause
step-up-ask = en bestilling
step-up-priority = en prioritering
step-up-can-wait = noe som kan vente
became-pause = Lagt til som pause.
became-priority = Lagt til som prioritering.
became-can-wait = Lagt til blant det som kan vente.
load-is-high = Det blir en tung uke. Da er det nok å finne ut hva som kan utgå, og hvem som kan hjelpe.
heading-can-go = Hva kan vente?
heading-who-helps = Hvem kan hjelpe?

## Role and room to act

profile-title = Rolle og handlingsrom
  .why = Handlingsrommet er det du kan avgjøre selv, innenfor oppdrag, mål, budsjett, lov og retningslinjer. DFØ minner om at grenser oppleves ulikt og må snakkes om, og at friheten kan vokse etter hvert som du gjør det.
  .example = For eksempel: Innkjøp under 50 000 avgjør jeg selv. Bemanning foreslår jeg.
  .from = DFØ om handlingsrom i tillitsbasert ledelse.
profile-room = Handlingsrommet
profile-ahead = Veien videre
heading-brings = Det du bygger på
strengths = Styrker
  .ask = Hva er du god til?
  .hint = Tre holder, med komma mellom.
values = Verdier
  .ask = Hva er viktig for deg i arbeidet?
  .hint = Tre holder, med komma mellom.
drivers = Drivkrefter
  .ask = Hva gir deg lyst til å gjøre jobben?
  .hint = Tre holder, med komma mellom.
brings-many = Nå er det { $n }. Tre er lettere å huske, men alt blir stående.
room-area = Område
  .ask = Hvilket område vil du ha med på kartet?
  .hint = For eksempel «svar på høringer» eller «innkjøp til enheten». Åtte er nok.
room-level = Handlefrihet
  .ask = Hvor langt kan du gå alene her?
room-level-decide = avgjør selv
room-level-inform = avgjør og sier fra
room-level-propose = foreslår
room-level-not-mine = ikke mitt
room-limit = Grense
  .ask = Hva setter grensen?
  .hint = For eksempel et beløp, en frist eller et tema som andre avgjør.
room-limit-from = Kommer fra
  .ask = Hvor kommer grensen fra?
limit-from-mission = oppdraget
limit-from-goal = et mål
limit-from-budget = budsjettet
limit-from-law = loven
limit-from-guideline = en retningslinje
limit-from-other = noe annet
level-since = Slik siden { $day }
earlier-move = { $day }: fra «{ $from }» til «{ $to }»
earlier-text = Fram til { $day }: { $text }
heading-room-cases = Tvilstilfeller
room-case = Tvilstilfelle
  .ask = Når var du i tvil om du kunne avgjøre noe selv?
  .hint = Én setning holder. Den kan bli et spørsmål: «Kan jeg avgjøre dette selv neste gang?»
room-case-status = Status
  .ask = Hvor står saken?
case-open = åpen
case-raised = tatt opp
case-settled = avklart
heading-informing = Slik følger lederen din med
informing-rhythm = Rytme
  .ask = Når får lederen din vite hvordan det går?
  .hint = For eksempel «tre linjer hver fredag».
informing-signal = Signal
  .ask = Når sier du fra med en gang?
  .offer = Jeg sier fra hvis …
next-area = Neste område
  .ask = Hvilket område vil du vokse i?
  .hint = Ett område, og gjerne hva du må vise først.
heading-inputs = Beslutninger du vil være med på
input = Beslutning
  .ask = Hvilken beslutning vil du være med på?
input-due = Når
  .ask = Når blir den tatt?
  .hint = For eksempel «3. desember» eller «om to uker».
input-status = Innspill
  .ask = Hva har du gjort for å bli hørt?
heading-learn = Det du vil lære
learn = Lære
  .ask = Hva vil du lære?
  .hint = Høyst tre ting om gangen.
learn-goal = For målet
  .ask = Hvilket mål hjelper det?
learn-how = Slik
  .ask = Hvordan vil du lære det?
  .hint = For eksempel «følge K. en dag» eller «prøve det på en liten sak».
learn-status = Status
  .ask = Hvor langt er du kommet?
seldom-room = Se over handlingsrommet?
  .ask = Vil du se over rollen og handlingsrommet ditt?
  .hint = Én gang i kvartalet er nok: hva du avgjør selv, og hva du er god til.
look-over = se på det nå
still-holds = det stemmer fortsatt
seldom-goal = Nærmere målet?
seldom-goal-of = Har du kommet nærmere «{ $goal }»?
not-now = ikke nå
never-ask = ikke spør igjen
never-asked = Du blir ikke spurt om dette igjen. Ctrl-U angrer.

## Closing the week

close-outcomes = Resultater
  .why = Resultater teller, ikke timer. Derfor begynner avslutningen med hva som ble annerledes, og for hvem. Den spør om årsaker, aldri om innsats: Planer endrer seg av gode grunner.
  .example = For eksempel: delvis. «To av tre deler er godkjent.» Det tok lengre tid enn planlagt, fordi jeg ventet på noen.
  .from = En svensk artikkel om sju metoder i tillitsbasert ledelse: resultater, ikke timer.
close-learning = Lærdom
  .why = Det hjelper å skrive ned hva du lærte, mest så lenge noe er nytt. Det du skriver, er bare for deg, med mindre du selv velger å dele det.
  .example = For eksempel: «Jeg skrev før jeg spurte. Neste gang ringer jeg først.»
  .from = Ti studier av hva det gir å skrive ned det man har lært (Di Stefano m.fl. 2023).
close-energy = Energi
  .why = To tall og noen få ord kan vise et mønster over ukene. Dette er ingen test, og det er bare for deg.
  .example = For eksempel: «Workshopen ga energi. Tre rapporter på de samme tallene tappet.»
  .from = DFØs femte råd: Ta vare på motivasjon og energi. Spørsmålene er våre egne.
close-leftovers = Gjenstår
  .why = En plan for det uferdige demper tankene om det. Derfor får hver rad et første steg, en senere uke eller lov til å utgå.
  .example = For eksempel: «Overlevere malen» til neste uke. Første steg: tirsdag, ring K.
  .from = Masicampo og Baumeister 2011.
close-ahead = Neste uke
  .why = Når du legger arbeidet fra deg innimellom, tærer det mindre på deg. Velg én ting å verne om, og la resten vente til mandag.
  .example = For eksempel: «Tirsdag formiddag er til skriving.»
  .from = Headrick m.fl. 2022; Sonnentag m.fl. 2022.
close-of = avslutning · del { $n } av 5
quick-close = avslutning på ett minutt
close-no-rows = Uka har ingen prioriteringer. PgDn går videre.
outcome-of = Hvordan gikk det med «{ $row }»?
row-took = Tidsbruk
  .ask = Tok det kortere eller lengre tid enn planlagt?
took-shorter = kortere
took-planned = som planlagt
took-longer = lengre
row-cause = Årsak
  .ask = Hva var grunnen?
cause-too-much = for mye
cause-came-first = noe annet kom først
cause-waited = ventet på noen
cause-unclear = uklart
cause-not-important = ikke viktig lenger
cause-energy = for lite energi
heading-answers = Svar på bestillinger
close-level = Energi
  .ask = Hvor mye energi hadde du denne uka?
close-load = Belastning
  .ask = Hvor høy var belastningen denne uka, når du ser arbeidet opp mot tiden du hadde?
heading-drained = Det som sto i veien eller tappet deg
obstacle = Hindring
  .ask = Hva sto i veien eller tappet deg?
obstacle-tag = Handler om
  .ask = Hva handler det om?
tag-demands = uklare krav
tag-emotional = følelsesmessige krav
tag-workload = arbeidsmengde og tid
tag-support = støtte
tag-competence = kompetanse
tag-tools = verktøy eller prosess
tag-reporting = rapportering
tag-control = detaljstyring
tag-other = annet
obstacle-who = Kan rydde
  .ask = Hvem kan rydde det av veien?
  .hint = Initialer eller en rolle holder.
obstacle-drained = Tappet deg
  .ask = Tappet det deg?
left = Gjenstår
  .ask = Hva skjer med denne?
left-carry = neste uke
close-nothing-left = Ingenting gjenstår fra denne uka.
close-done = Resten får ligge til mandag, { $week }.
week-was-closed = { $week } er avsluttet.
week-closed = Uka er avsluttet. c åpner avslutningen igjen.
week-away = Du er borte denne uka. b tar deg tilbake.
opening-missed-close = Du har ikke avsluttet { $week }. c gjør det på ett minutt.
turn-unsaved = Uka er ikke lagret ennå, så den blir stående åpen.
key-close = avslutt uka
  .words = fredag avslutning oppsummering
key-away = borte denne uka
  .words = ferie fri syk permisjon
cli-about-close = åpner avslutningen av uka
cli-option-quick-close = bare utfallene, på ett minutt

## Pace

load-shortens = Det blir en tung uke, så her er bare det viktigste med.
spare = Slippe spørsmål
  .ask = Er det et spørsmål du helst vil slippe?
  .hint = Disse har stått tomme i fire uker. Det som er skrevet før, blir stående.
spare-none = nei, behold alle
spared = Du blir ikke spurt om «{ $name }» mer. Du får det tilbake i innstillingene (s på startsiden).
spared-none = Alle spørsmålene blir med videre.

## The start screen

start-no-focus = Hva må lykkes denne uka?
opening-days = { $n ->
  [0] Ingen arbeidsdager igjen
  [one] Én arbeidsdag igjen
   *[other] { $n } arbeidsdager igjen
}
opening-holidays = { $n ->
  [one] {" · én hverdag er helligdag"}
   *[other] {" · "}{ $n } hverdager er helligdager
}
opening-absent = { $hours } igjen når fraværet er trukket fra
opening-last-focus = Sist: { $focus }
opening-asks = { $n ->
  [one] Én åpen bestilling
   *[other] { $n } åpne bestillinger
}
line-focus = det viktigste er valgt
line-can-wait = { $n } kan vente
line-goals = { $n ->
  [one] ett aktivt
   *[other] { $n } aktive
}
line-goals-chosen = { $n } denne uka
line-goals-unsure = { $n ->
  [one] ett usikkert
   *[other] { $n } usikre
}
line-goals-help = { $n } trenger hjelp
line-asks = { $n ->
  [one] én åpen bestilling
   *[other] { $n } åpne bestillinger
}
line-asks-old = { $n ->
  [one] { $weeks ->
      [one] én bestilling åpen i én uke
     *[other] én bestilling åpen i { $weeks } uker
  }
   *[other] { $weeks ->
      [one] { $n } åpne bestillinger, den eldste i én uke
     *[other] { $n } åpne bestillinger, den eldste i { $weeks } uker
  }
}
line-level = energi { $n }
line-load = belastning { $n }
outcome-done = ferdig
outcome-partly = delvis
outcome-moved = flyttet
outcome-dropped = utgår
note = Notat
  .ask = Hva vil du huske fra uka?

## Captures

capture = Hva slags
  .ask = Hva slags linje er det?
capture-note = notat
capture-win = noe som gikk bra
capture-idea = idé
capture-obstacle = hindring
noted = { $kind ->
  [win] Notert som noe som gikk bra.
  [idea] Notert som en idé.
  [obstacle] Notert som en hindring.
   *[note] Notert.
}
captured = { $n ->
  [one] Én linje er notert i uka.
   *[other] { $n } linjer er notert i uka.
}
rows-enough = Fem prioriteringer er nok for én uke. Fjern én, så blir det plass til en ny.
key-capture = hva slags
key-add-row = ny prioritering

## Pages to read

expectations = Forventninger
row-result = Resultat
  .ask = Hva ble annerledes, og for hvem?
row-next-step = Neste steg
  .ask = Hva er første steg neste uke?
page-empty = Denne uka er tom ennå.
heading-notes = Notater
heading-obstacles = Hindringer
heading-close = Avslutning
note-kind-win = bra
note-kind-idea = idé
note-kind-note = notat
close-win = Ukas beste
  .ask = Hva er du mest fornøyd med fra uka?
close-learned = Lært
  .ask = Hva gikk annerledes enn du trodde, og hva lærte du av det?
close-gave = Ga energi
  .ask = Hva ga deg energi?
close-protect = Vernes neste uke
  .ask = Hvilken ene ting vil du verne om neste uke?
reading = Leser …
weeks-title = Uker
weeks-none = Her kommer ukene etter hvert som de blir skrevet.
weeks-quarter = { $n }. kvartal { $year }
weeks-closed = kan ikke leses
status-away = borte
side-last-week = Forrige gang, { $week }
side-monday = Mandag
side-asks = Bestillinger
side-unclear = Uklare forventninger

## Goals and requests over the weeks

goals-title = Alle mål
goals-many = { $n } mål er aktive. Tre er nok å holde i; kanskje kan ett vente.
goal-new-parked = Nytt mål på vent
  .ask = Hvilket mål vil du ta vare på til senere?
  .hint = Tre mål er aktive, så dette begynner på vent.
goal-swap = bytt med «{ $title }»
served-this-week = Med i prioriteringene denne uka
served-ago = { $n ->
  [one] Sist med i prioriteringene for én uke siden
   *[other] Sist med i prioriteringene for { $n } uker siden
}
served-never = Ikke med i prioriteringene ennå
heading-served = Arbeidet med målet
thread-earlier = { $n ->
  [one] og én tidligere
   *[other] og { $n } tidligere
}
milestone-done = Nådd
  .ask = Er delmålet nådd?
not-yet = ikke ennå
heading-changes = Underveis
change-what = Endring
  .ask = Har målet endret seg? Hva er annerledes nå?
  .hint = Større, mindre eller noe annet. Det kan stå tomt.
change-why = Hvorfor
  .ask = Hvorfor ble det endret?
heading-stuck = Når målet står stille
stuck-intro = Tre linjer kan hjelpe målet videre: et ønske, en hindring og en plan. De kan stå tomme.
goal-stuck = Står målet stille? Tre linjer under «se og endre» kan hjelpe det videre.
goal-wish = Ønske
  .ask = Hva er det beste som skjer når målet er nådd?
goal-hindrance = Hindring
  .ask = Hva hos deg selv står oftest i veien?
goal-plan = Plan
  .ask = Når det kommer i veien, hva gjør du da?
  .offer = Når …, så …
asks-title = Bestillinger
asks-none = Ingen bestillinger ennå.
heading-settled-asks = Besvart eller lagt bort
asks-older = { $n ->
  [one] Én eldre bestilling står i feedback.toml.
   *[other] { $n } eldre bestillinger står i feedback.toml.
}
asks-many-open = Nå er { $n } bestillinger åpne. Fem er nok å følge opp; kanskje kan én legges bort.
asks-many-new = Det er { $n } nye bestillinger denne uka. To er ofte nok.
ask-status = Status
  .ask = Hvor står bestillingen?
ask-status-open = åpen
ask-status-answered = besvart
ask-status-let-go = lagt bort
ask-due-by = innen { $day }
give-said = Sagt
  .ask = Har du fått sagt det?
give-said-yes = sagt

## The first page

first-welcome = Velkommen. Ti minutter hver mandag holder. Du kan hoppe over alt, også denne siden: PgDn går rett videre, Esc går ut uten at noe blir skrevet.
setting-language = Språk
  .ask = Hvilket språk vil du bruke?
  .hint = Skifter med en gang. Det du har skrevet, blir stående som det er.
setting-hours = Timer i uka
  .ask = Hvor mange timer arbeider du i uka?
  .hint = Avtalt arbeidstid. Helligdager, fravær og møter trekkes fra når uka planlegges.
setting-region = Helligdager
  .ask = Hvilket lands helligdager gjelder for deg?
  .hint = Avgjør hvilke dager du har fri, og dermed hvor mange timer uka har.
region-no = Norge
region-se = Sverige
setting-theme = Tema
  .ask = Hvordan skal skjermen se ut?
  .hint = Skifter med en gang. Egne temaer leser programmet fra themes/NAVN.toml i mappa di.
setting-editor = Editor
  .ask = Hvilket program vil du skrive lange tekster i?
  .hint = Kommandoen for det, med det den trenger, for eksempel «vim» eller «code --wait». Tomt betyr det som $VISUAL eller $EDITOR sier.
setting-editor-usual = det vanlige
setting-history = Tidligere utgaver
  .ask = I hvor mange dager skal tidligere utgaver av filene bli liggende?
  .hint = Alle fra det siste døgnet, deretter færre. h på startsiden henter dem fram.
setting-mouse = Mus
  .ask = Vil du bruke musa?
  .hint = Den velger felt, steg og rader, og hjulet ruller. Terminalen merker da tekst bare med Shift.
setting-mouse-on = ja
setting-mouse-off = nei
theme-terminal = terminalens farger
theme-light = for lys bakgrunn
theme-contrast = høy kontrast
theme-plain = uten farger
theme-sample-accent = det viktigste
theme-sample-strong = overskrift
theme-sample-quiet = hjelpetekst
theme-sample-good = lagret
theme-sample-warn = bør ses på
theme-sample-error = feil
first-begin = Alle fem stegene, eller bare det viktigste
  .ask = Hvor mye vil du begynne med?
  .hint = Ett steg er nok den første uka. Esc går til startsiden når som helst, og resten venter der.
first-all = alle fem stegene
first-few = bare det viktigste (2 min)
settings-title = Innstillinger
settings-default-holds = Til det er rettet, gjelder det vanlige. Verdiene blir stående i fila til du endrer dem.
heading-hidden = Det du ikke blir spurt om
hidden = Skjult
  .ask = Vil du bli spurt om dette igjen?
hidden-none = Du blir spurt om alt. Blir et spørsmål stående tomt i flere uker, kan du velge det bort der det stilles.
hidden-ask-again = spør igjen
hidden-asked-again = Du blir spurt om det igjen. Ctrl-U angrer.
hidden-offers = Spørsmål du kan slippe
heading-files = Her ligger det du skriver
first-private = Bare du ser det. Programmet bruker ikke nettet.
first-work-machine = På en jobbmaskin kan arbeidsgiveren ha rett til innsyn etter egne regler.

## Marks and words on saving

offer-hint = → tar over forslaget.
mark-clash = Feltet er endret et annet sted også. Teksten din står her; F2 viser begge.
mark-strange = Dette forstår ikke programmet. Det blir stående slik til du endrer det.
mark-setting = Skal være { $wanted }. Til da gjelder det vanlige.
mark-amount = Ikke forstått som et tall ennå. Det står som skrevet og telles ikke med.
mark-date = Ikke forstått som en dag ennå. Det står som skrevet.
mark-week = Ikke forstått som en uke ennå. Det står som skrevet.
file-is-closed = Fila kan ikke tolkes og blir ikke endret. Se ! på startsiden.
saving = Lagrer …
saved-at = Lagret { $time }
not-saved = Ikke lagret: { $reason }. Prøver igjen.
not-saved-short = Ikke lagret: { $reason }
save-clash = Et felt er også endret et annet sted. F2 viser begge.
versions-title = Andre utgaver
versions-none = Det finnes ingen andre utgaver ennå.
versions-rescue = Reddet
versions-conflict = Fra et synkroniseringsprogram
versions-history = Slik var det før
version = Hva skal skje med denne?
version-take = bruk denne
version-merge = flett inn
version-aside = legg bort
version-closed = kan ikke leses
version-elsewhere = ikke åpen nå
version-done = Gjort.
version-not-done = Ikke gjort: { $reason }.
version-left = { $n ->
  [one] Ett felt sier noe annet i den andre utgaven. Ditt står; utgaven blir her.
   *[other] { $n } felt sier noe annet i den andre utgaven. Dine står; utgaven blir her.
}
key-versions = andre utgaver
  .words = historikk kopi gjenopprett konflikt
version-differs = { $n ->
  [0] sier det samme
  [one] ett felt er ulikt
   *[other] { $n } felt er ulike
}
versions-waiting = { $n ->
  [one] Én annen utgave venter. F2 viser den.
   *[other] { $n } andre utgaver venter. F2 viser dem.
}
clashes-title = Endret to steder
clashes-intro = Disse feltene er endret både her og et annet sted. Velg hva som skal stå.
clashes-none = Alt er avgjort. Esc går tilbake.
clash = Hva skal stå?
clash-mine = behold mitt
clash-theirs = ta det som står i fila
clash-both = behold begge
clash-here = Her: { $text }
clash-there = I fila: { $text }
clash-nothing = (ingenting)
row-gone = (finnes ikke lenger)
troubles-count = { $n ->
  [one] Én ting i filene bør ses på. Trykk !
   *[other] { $n } ting i filene bør ses på. Trykk !
}
troubles-title = Dette bør ses på i filene
troubles-advice = Rett fila i et redigeringsprogram. Den blir ikke endret herfra, og resten virker som før.
troubles-advice-fields = Verdiene står som skrevet til du endrer dem, her eller i fila.
row-removed = Fjernet. Ctrl-U angrer.
row-removed-start = Fjernet. u angrer.
undone = Angret: { $what }.
nothing-to-undo = Det er ikke noe å angre her.
copied = Kopiert til utklippstavla, om terminalen tillater det.
leave-unsaved = Noe av det du har skrevet, er ikke lagret. Vil du gå ut likevel?
too-small = Vinduet må være minst { $columns } × { $rows }. Nå er det { $width } × { $height }.

## Marks on hours, dates and references

mark-past-day = → { $day }, som er passert
mark-goal-gone = Målet finnes ikke lenger. Henvisningen blir stående til du endrer den.

## Keys

key-continue = fortsett
key-open-step = åpne et steg
key-quick = kortversjon
key-outcome = utfall
key-note = notat
key-weeks = uker
  .words = historikk tidligere søk liste
key-goals = alle mål
key-asks = bestillinger
  .words = tilbakemelding bestille hjelp råd svar
key-plan = planlegg
  .words = mandag uka begynn
key-profile = rolle og handlingsrom
  .words = oppdrag bidrag styrker verdier drivkrefter lære
key-settings = innstillinger
  .words = språk tema farger timer editor mus oppsett
key-rows = velg rad
key-move-row = flytt raden
key-remove-row = fjern raden
key-undo = angre
key-troubles = det som bør ses på
key-cursor = et tegn
key-words = et ord
key-row-ends = start og slutt på linja
key-erase = slett
key-erase-word = slett et ord
key-undo-typing = angre
key-redo-typing = gjør om
key-choose = velg
key-choose-next = neste valg
key-choose-previous = forrige valg
key-choose-none = fjern valget
key-next-question = neste
key-fields = felt
key-down-up = ned og opp
key-steps = steg
key-done = ferdig
key-copy = kopier
key-print = skriv ut og gå ut
key-scroll = rull
key-open = åpne
key-up-down = velg
key-pages = bla
key-ends = først og sist
key-yes = ja
key-no = nei
key-help = alle taster
key-help-typing = hjelp
key-leave = gå ut
key-leave-typing = gå ut
key-hide-words = skjul ordene
words-hidden = Ordene er skjult. Ctrl-L viser dem.
key-back = tilbake
key-skip-page = hopp over siden
key-suspend = legg i bakgrunnen
key-name-space = Mellomrom

## Commands

cli-tagline = Fem steg for å lede deg selv på jobben, én uke om gangen. Bare for deg.
cli-heading-commands = Kommandoer
cli-heading-options = Valg
cli-heading-everywhere = Valg som virker overalt
cli-value-week = UKE
cli-value-text = TEKST
cli-value-folder = MAPPE
cli-value-date = DATO
cli-value-command = KOMMANDO
cli-about-planner = åpner planleggeren
cli-about-plan = åpner planen for uka
cli-about-show = viser en uke som tekst
cli-about-weeks = viser ukene, én linje hver
cli-about-note = noterer noe i denne uka
cli-about-win = noterer noe som gikk bra
cli-about-obstacle = noterer noe som står i veien
cli-about-idea = noterer en idé
cli-about-doctor = se om alt er som det skal
cli-about-help = forklarer en kommando
cli-option-quick = den korte planen, på to minutter
cli-option-fix = rett på det som kan rettes
cli-option-json = skriver ut JSON
cli-option-line = én linje, for ledeteksten
cli-option-from = den første uka i lista
cli-option-to = den siste uka i lista
cli-option-dir = mappa der filene dine ligger
cli-option-lang = språket
cli-option-today = dagen som regnes som i dag
cli-option-color = fet og svak skrift
cli-option-help = viser hjelp
cli-option-version = viser versjonen
cli-week-forms =
  UKE kan være 2026-W48, 48 (den nærmeste), nå, forrige (den siste du skrev i)
  eller -2.
cli-text-forms =
  Uten TEKST leses standard inn. Da blir ikke teksten liggende i skallets
  historikk.
cli-noted =
  { $kind ->
      [win] Notert i { $week }, som noe som gikk bra.
      [obstacle] Notert i { $week }, som noe som står i veien.
      [idea] Notert i { $week }, som en idé.
     *[note] Notert i { $week }.
  }
cli-listening = Skriv teksten, og avslutt med Ctrl-D på en egen linje.
cli-no-weeks = Her er ingen uker å vise.
cli-week-away = borte
cli-week-unreadable = kan ikke leses
cli-no-home = Fant ingen hjemmemappe. Si hvor filene skal ligge, med --dir MAPPE.
cli-no-terminal = Planleggeren trenger en terminal. Uten terminal kan du bruke «femsteg plan --plain», «femsteg show» og «femsteg note».
cli-not-written = Det er ikke skrevet noe i { $week } ennå.
cli-not-saved = Teksten ble ikke lagret: { $detail }.
cli-unlisted = Ukene kan ikke listes opp ({ $detail }).
cli-unheard = Standard inn kan ikke leses ({ $detail }).
cli-unprintable = Standard ut tar ikke imot ({ $detail }).
cli-panicked = femsteg måtte avslutte på grunn av en feil i programmet. Det du skrev, er lagret.
cli-panicked-lost = femsteg måtte avslutte på grunn av en feil i programmet. Noe av det siste du skrev, kan mangle.
cli-unknown = «{ $what }» er ikke kjent her. «femsteg help» viser hva som finnes.
cli-unknown-meant = «{ $what }» er ikke kjent her. Mente du «{ $meant }»?
cli-dash-in-text = Noe i teksten ser ut som et valg. Sett -- foran teksten, så leses alt etter det som tekst.
cli-missing-value = Det mangler noe etter { $what }.
cli-no-value = { $what } skal stå alene, uten noe etter =.
cli-no-such-value = «{ $value }» passer ikke til { $option }. «femsteg help» viser hva som passer.
cli-no-such-week = «{ $what }» er ingen uke. Skriv for eksempel 2026-W48, 48, nå, forrige eller -2.
cli-no-such-date = «{ $what }» er ingen dato. Skriv for eksempel 2026-11-23.
cli-no-such-language = «{ $what }» er ikke blant språkene. Velg nb, nn, sv eller en.
cli-not-text = Dette er ikke tekst i UTF-8.
cli-nothing-to-note = Det var ingen tekst å notere.
cli-too-long = Teksten er for lang til å noteres.
cli-wrong-usage = Dette lot seg ikke forstå. «femsteg help» viser hva som finnes.

## En-til-en-samtalen
key-talk = en-til-en
  .words = en-til-en-samtale medarbeidersamtale utviklingssamtale leder møte
cli-about-talk = åpner neste en-til-en-samtale
talk-of = en-til-en · del { $n } av 7
talk-window = Periode
  .ask = Hvilke uker vil du se tilbake på?
  .why = DFØ råder deg til å bestille ledelse: å si hva du trenger for å lykkes. Det er lettere når ukene ligger foran deg. Du velger selv hvor langt tilbake.
  .example = For eksempel: siden forrige samtale, eller 13 uker før en medarbeidersamtale.
  .from = DFØs fjerde råd: Be om og gi tilbakemelding – bestill ledelse.
talk-agreed = Avtalt sist
  .why = Det dere avtalte, kommer før alt nytt, og det du selv skulle gjøre, står først. Slik kan begge stole på det som blir sagt.
  .example = For eksempel: «Avklare mandatet innen 1. desember», delvis holdt: Det er sendt videre.
  .from = En tekst om tillit og oppfølging: Hold det som er avtalt, og følg det opp.
talk-back = Tilbakeblikk
  .why = Uker er lette å glemme. Se dem i rekkefølge, også de stille, og velg det du vil fortelle om. Ingen uke er rangert.
  .example = For eksempel: Marker høringssvaret i uke 47 og overleveringen i uke 43, så begge endene av perioden er med.
  .from = Et valg i programmet: Hver uke får like mye plass, den eldste først.
talk-patterns = Mønstre
  .why = Det som kommer igjen, kan være verdt å ta opp. Her er det bare talt, ikke forklart. Du vet selv hva som ligger bak.
  .example = For eksempel: Rapportering i tre av åtte uker kan bli én sak, med ukene som eksempler.
  .from = En artikkel om tillitsbasert styring: færre kontrollpunkter og enklere rapportering.
talk-agenda = Saker
  .why = Det er lettere å lede den som sier hva hun eller han trenger, og hva samtalen skal føre til. Få saker får tid nok.
  .example = For eksempel, å avgjøre: «Hvem har siste ord om malen?» Ønsket utfall: at vi har det.
  .from = DFØ om medarbeiderskap: å si hva man trenger, er å gjøre seg ledbar.
talk-gate = Deling
  .why = Alt er ditt. Lederen din får bare de linjene du velger, én om gangen, slik de står i forhåndsvisningen.
  .example = For eksempel: Slipp ut «To av tre deler er godkjent», og behold resten for deg selv.
  .from = Et løfte i programmet: En linje som endres etter at du valgte den, er privat igjen.
talk-after = Etterpå
  .why = Skriv ned det dere ble enige om mens du husker det: hva, hvem og innen når. Det kommer tilbake når det forfaller.
  .example = For eksempel: Leder avklarer mandatet, innen 1. desember.
  .from = DFØ om medarbeiderskap: Rettigheter og plikter er gjensidige.
next-talk = Neste samtale
  .ask = Når er neste en-til-en-samtale?
  .hint = En dag, for eksempel «torsdag» eller 3.12.
talk-since-last = siden forrige samtale
talk-weeks = de siste { $n } ukene
talk-no-weeks = Ingenting er planlagt eller skrevet i disse ukene. Velg en lengre periode.
talk-weeks-there = { $n ->
  [one] { $n } uke med innhold
   *[other] { $n } uker med innhold
 } · { $away } borte · { $blank ->
  [one] { $blank } blank
   *[other] { $blank } blanke
 }
talk-nothing-agreed = Ingenting er avtalt fra før. Det dere avtaler denne gangen, kommer tilbake her.
agreement-status = Avtale
agreement-kept = holdt
agreement-partly = delvis
agreement-not = ikke holdt
agreement-open = fortsatt åpen
agreement-why = Slik gikk det
  .ask = Hvordan gikk det? Én linje.
owner-me = jeg
owner-manager = lederen min
weeks-blank = ingenting skrevet
result = Resultat
talk-mark = merk som resultat
talk-unmark = ta bort merket
talk-marked = { $n } merket. Merk { $least } til { $most } resultater du vil fortelle om.
talk-more-marked = { $n } merket til
talk-many-marked = { $n } er merket. Færre er lettere å huske.
talk-third-silent = Ingenting er merket fra { $from } til { $to }.
heading-need = Det jeg trenger for å lykkes
talk-need = Jeg trenger
  .ask = Hva trenger du fra lederen din for å lykkes?
  .hint = Høyst to. Det kommer først i samtalen.
heading-items = Saker du vil ta opp
talk-item = Sak
  .ask = Hva vil du ta opp?
item-kind = Formål
  .ask = Hva vil du med saken?
item-kind-inform = orientering
item-kind-discuss = drøfting
item-kind-decide = avgjørelse
item-kind-help = hjelp
item-wanted = Ønsket
  .ask = Hva vil du at det skal føre til?
heading-raise = Du kan også ta opp
talk-raise = sett på lista
talk-raised = på lista
talk-many-items = { $n } saker er mange for én samtale. Hva kan vente?
talk-met-in = i { $n } uker
raise-goal-help = Jeg trenger hjelp med målet «{ $about }»
raise-may-i-decide = Kan jeg avgjøre dette selv neste gang? «{ $about }»
raise-next-area = Jeg vil gjerne ha større handlingsrom: { $about }
raise-expectations = Hva forventer du av kvalitet, ressurser og resultat i «{ $about }»?
raise-supports = Hvilken del av oppdraget vårt støtter målet «{ $about }»?
raise-meaning = Hvorfor er målet «{ $about }» viktig, og for hvem?
raise-learn = Jeg vil gjerne lære: { $about }
raise-say = Jeg vil gjerne bli hørt før det blir bestemt: { $about }
talk-status = Samtalen
  .ask = Har dere hatt samtalen?
talk-status-preparing = ikke ennå
talk-status-held = ja
heading-agreements = Det dere ble enige om
agreement-what = Avtale
  .ask = Hva ble dere enige om?
agreement-owner = Hvem
  .ask = Hvem gjør det?
agreement-due = Innen
  .ask = Innen når?
heading-decisions = Det som ble bestemt
item-result = Bestemt
  .ask = Hva ble bestemt?
heading-next = Videre
talk-room = Handlingsrom
  .ask = Er handlingsrommet ditt endret?
talk-open-room = åpne kartet
talk-is-held = Lagret. Avtalene kommer tilbake når fristen kommer, og i neste samtale.
talk-is-prepared = Forberedt. Kom tilbake hit etterpå og skriv ned det dere avtalte.
opening-agreements = { $n ->
  [one] { $n } avtale å følge opp
   *[other] { $n } avtaler å følge opp
 }
side-agreements = Avtaler å følge opp
header-talk = en-til-en { $day }
talk-patterns-private = Energi og belastning står ikke her. Du finner dem med t på startsiden, bare for deg.
gate-none-chosen = Ingen linje er valgt ennå. Gå tilbake med Esc og velg det du vil dele.
gate-nothing = Det er ikke noe å dele ennå. Merk resultater eller fyll ut sakene først.
gate-intro = ● { $n } av { $all } linjer blir delt. ○ Alle de andre er private.
gate-out = Se og lagre det som blir delt
  .ask = Se nøyaktig det som blir delt. Så kan du lagre eller kopiere det.
gate-preview = forhåndsvisning
gate-share = del denne linja
gate-keep = hold den privat
gate-changed = endret, privat igjen
brief-written = Lagret som { $file }. Bare du kan lese fila.
brief-replace = Det finnes alt en fil med det navnet. Vil du erstatte den?
brief-unwritten = Ikke skrevet: { $reason }
brief-no-template = Malen din kan ikke leses ({ $detail }).
key-save-file = lagre som fil
key-format = format
key-brief-language = språk
key-headings = overskrifter for medarbeidersamtale
## The brief of a one-to-one

brief-title = En-til-en-samtale
brief-period = Perioden { $days }
brief-heading-need = Det jeg trenger for å lykkes
brief-heading-agenda = Det jeg vil ta opp
brief-heading-results = Det jeg har fått til
brief-heading-goals = Målene mine
brief-heading-requests = Det jeg har bedt om
brief-heading-obstacles = Hindringer andre kan rydde av veien
brief-heading-learning = Det jeg har lært og vil lære
brief-heading-energy = Energi og belastning
brief-heading-agreed = Det vi har avtalt
appraisal-title = Medarbeidersamtale
appraisal-heading-need = Det som skal til for å lykkes
appraisal-heading-agenda = Temaer til samtalen
appraisal-heading-results = Oppgaver og resultater
appraisal-heading-goals = Mål for arbeidet
appraisal-heading-requests = Ledelse og støtte
appraisal-heading-obstacles = Rammer og arbeidsforhold
appraisal-heading-learning = Kompetanse og utvikling
appraisal-heading-energy = Energi og arbeidsmengde
appraisal-heading-agreed = Avtaler
brief-item-inform = til orientering
brief-item-discuss = til drøfting
brief-item-decide = til avgjørelse
brief-item-help = trenger hjelp
brief-owner-me = jeg følger opp
brief-owner-manager = lederen min følger opp
brief-agreement-open = ikke avsluttet
brief-agreement-kept = holdt
brief-agreement-partly = delvis holdt
brief-agreement-not = ikke holdt
brief-due = innen { $day }
brief-target = målet er { $number }
brief-measured = Fra { $start } til { $now } { $unit }
brief-of-five = { $level } av 5
brief-wanted = Ønsket utfall
brief-decided = Bestemt
brief-result = Resultat
brief-confidence = Trygghet
brief-said = Sagt om målet
brief-said-by = Sagt av
brief-asked-of = Til
brief-answer = Svar
brief-cleared-by = Kan løses av
brief-learned = Har lært
brief-to-learn = Vil lære
brief-how-to-learn = Hvordan
brief-level = Energi
brief-load = Belastning
brief-gave = Ga energi
brief-drained = Tappet
brief-why = Slik gikk det
brief-nothing-shared = Du har ikke valgt å dele noen linje fra en-til-en-samtalen, så ingenting ble skrevet. Velg linjene i femsteg, med o.
brief-template-fault = { $file }, linje { $line }: { $why }. Ingenting ble skrevet.
brief-template-unknown = malen bruker et navn som ikke finnes
brief-template-endless = malen blir aldri ferdig
cli-about-brief = skriver ut det du har valgt å dele
cli-value-file = FIL
cli-value-options = VALG
cli-option-since = bare fra denne uka eller dagen og utover
cli-option-format = formatet; uten det gjelder filas endelse, ellers md
cli-option-output = skriver til en fil som bare du kan lese
cli-option-force = skriver over fila hvis den finnes
cli-option-appraisal = overskrifter til en medarbeidersamtale
cli-option-template = skriver ut malen, så du kan endre den
cli-brief-forms =
  Formen er din egen når mappa med filene dine har en mal som
  heter brief.md, brief.html eller brief.txt.
  Begynn med vår:  femsteg brief --template --format html
cli-file-written = Skrevet til { $file }. Bare du kan lese fila.
cli-file-exists = { $file } finnes fra før. Legg til --force hvis du vil skrive over den.
cli-file-question = { $file } finnes fra før. Skriv ja hvis du vil skrive over den.
cli-file-kept = Ingenting ble skrevet.
cli-file-unwritten = { $file } ble ikke skrevet: { $detail }.
cli-file-no-folder = Mappa { $folder } finnes ikke, så ingenting ble skrevet.
cli-file-no-file = { $file } er ingen vanlig fil, så ingenting ble skrevet.
cli-brief-no-template = Malen { $file } kan ikke leses ({ $detail }). Ingenting ble skrevet.
cli-brief-json-has-none = JSON har ingen mal. Velg md, html eller txt.
## The demo

demo-header = demo · oppdiktede uker
demo-short = demo
demo-opening = Tolv oppdiktede uker. Prøv det du vil; ingenting blir tatt vare på.
cli-about-demo = viser tolv oppdiktede uker
cli-demo-forms =
  Ukene ligger i en midlertidig mappe, som fjernes når du går ut. Dine egne filer
  blir ikke rørt. Stopper programmet av en feil, blir mappa liggende blant
  systemets midlertidige filer.
cli-no-demo = Demoen trenger en midlertidig mappe, og den kan ikke lages ({ $detail }).
cli-not-empty = Mappa finnes og er ikke tom. Ingenting er skrevet.
## Looking back

look-title = Tilbakeblikk
look-of = { $n } av { $all }
look-span = { $n } uker
look-timeline = Tidslinje
look-moves = Plan og tid
look-goals = Mål og forventninger
look-energy = Energi og belastning
look-year = Året
look-planned = { $n } med innhold
look-away = { $n } borte
look-blank = { $n ->
  [one] { $n } tom
   *[other] { $n } tomme
}
look-unreadable = Kan ikke leses, og er ikke med: { $weeks }
look-reading = Leser eldre uker. { $n } gjenstår.
look-empty = Det står ingenting i disse ukene.
look-longer = { $key } viser { $n } uker.
look-nothing = Det er ingenting å telle her i disse ukene.
look-blank-week = ingenting skrevet
look-no-levels = Ingen tall for energi eller belastning.
look-count = { $weeks ->
  [one] { $n } i { $weeks } uke
   *[other] { $n } i { $weeks } uker
}
look-untagged = uten tema
look-hours = { $took } ({ $hours } planlagt)
look-no-kind = ikke angitt
look-unnamed = uten navn
look-no-goal = Uten mål
look-answered = { $n ->
  [one] { $n } besvart
   *[other] { $n } besvarte
}
look-open = { $n ->
  [one] { $n } åpen
   *[other] { $n } åpne
}
look-let-go = { $n } lagt bort
look-waited = { $n ->
  [0] svar samme uke
  [one] svar etter én uke
   *[other] svar etter { $n } uker
}
look-waits = svar etter { $from }–{ $to } uker
look-private = Privat, bare for deg
look-private-short = privat
look-both = begge
look-goals-ended = Mål som er nådd eller lagt bort
look-milestones = Delmål som er nådd
heading-look-causes = Det som ikke ble ferdig, falt sammen med
heading-look-took = Tid brukt, mot det som var planlagt
heading-look-by-kind = Det du ba om
heading-look-by-person = Hvem du ba
heading-look-served = Mål prioriteringene har bidratt til
heading-look-unserved = Mål ingen prioritering har bidratt til
heading-look-expectations = Forventninger som ikke er avtalt
heading-look-effects = Det som ga og tappet energi, etter mål
key-look = tilbakeblikk
  .words = mønstre energi belastning hindringer år tidslinje statistikk
key-look-span = tidsrom
## Looking for words in all weeks, and two weeks side by side

cli-value-words = ORD
cli-about-search = finner ord i alle ukene
cli-nothing-found = Ingen uke har alle ordene.
cli-nothing-to-search = Skriv ordene du leter etter.
weeks-search = Søk
weeks-search-hint = Trykk / for å søke i alle ukene
weeks-found = { $n ->
  [0] ingen uker
  [one] én uke
   *[other] { $n } uker
}
weeks-left = Leser { $n } uker til …
weeks-open-row = åpen
weeks-first = Det er ingen uke før denne.
weeks-no-last-year = Det er ikke skrevet noe i { $week }.
weeks-two = { $one } og { $other }
key-search = søk
key-all-weeks = alle ukene
key-edit = endre
key-two-weeks = to uker
key-one-week = én uke
key-last-year = året før
key-other-week = den andre

## Everything, for other programs

cli-about-export = skriver ut alt, for andre programmer
cli-option-export-format = formatet; ellers filas endelse, ellers json
cli-export-forms =
  json er alt du har skrevet, csv en rad for hver prioritering. ics er til en
  kalender: pauser med klokkeslett, frister og en-til-en-samtaler. Det du
  eksporterer på nytt, blir endret i kalenderen, ikke lagt til en gang til.
  Private ord er med i alle tre: Pass på fila som på notatene dine.
cal-break = Pause
cal-answer = Svar
cal-answer-from = Svar fra { $who }
cal-agreed = Avtalt
cal-agreed-manager = Avtalt, lederen min følger opp
cal-goal = Mål
cal-decision = Avgjørelse
## Shells, and the manual page

## Plans and tasks from elsewhere

cli-about-import = henter inn planer eller oppgaver
cli-option-place = hvor oppgavene skal; ellers blir du spurt om hver
cli-option-week = uka oppgavene skal til; ellers denne
cli-import-forms =
  Fila er en eksport fra femsteg (json), fra Taskwarrior («task export») eller en
  todo.txt; - er standard inn. Det som står her fra før, blir stående, og det
  samme hentes aldri to ganger. Ferdige oppgaver blir ikke med. Frister følger
  med, og et prosjekt som heter det samme som et mål, hører til det.
cli-import-needs-place = Her er ingen å spørre. Legg til --to wait eller --to priorities.
cli-import-not-tasks = Dette er en eksport fra femsteg, med egne uker og lister. --to og --week er for oppgaver.
import-question = { $n } av { $all }  { $title }
import-choices = 1 prioritering, 2 kan vente, 3 ikke nå [3]:
import-due = { $title } (frist { $day })
cli-imported-tasks = Lagt i { $week }: { $priorities } blant prioriteringene, { $waiting } blant det som kan vente.
cli-import-nothing = Ingenting nytt i fila.
cli-import-left-out = Ikke tatt med: ferdig { $over }, hentet før { $known }, ikke valgt { $skipped }.
cli-imported-files =
  { $n ->
      [0] Alt dette sto her fra før.
      [one] Hentet. Én fil fikk noe nytt.
     *[other] Hentet. { $n } filer fikk noe nytt.
  }
cli-import-lacks =
  { $n ->
      [one] Én fil var ikke til å forstå da eksporten ble laget, og er ikke med i den.
     *[other] { $n } filer var ikke til å forstå da eksporten ble laget, og er ikke med i den.
  }
cli-import-clashes = Her sto det noe annet fra før, og det er beholdt:
cli-import-partly = Bare { $done } av { $all } filer ble skrevet: { $detail }. Hent fila en gang til når det er i orden; ingenting kommer med dobbelt.
cli-import-too-large = fila er større enn 64 MiB
cli-import-not-text = her står et tegn som ingen tekst har
cli-import-not-json = er ikke JSON ({ $detail })
cli-import-unknown = er verken en eksport fra femsteg, fra Taskwarrior eller en todo.txt
cli-import-newer = eksporten er fra en nyere utgave av femsteg (utgave { $version } av formatet)
cli-import-unknown-key = { $path } finnes ikke i planene
cli-import-no-id = { $path } har ingen id
cli-import-same-id = { $path } er der to ganger

cli-about-completions = fullfører kommandoer i skallet ditt
cli-about-man = skriver ut manualsiden
cli-value-shell = SKALL
cli-shell-forms =
  SKALL er bash, zsh, fish, elvish eller powershell.
  Legg skriptet for eksempel her:
    bash  ~/.local/share/bash-completion/completions/femsteg
    fish  ~/.config/fish/completions/femsteg.fish
    zsh   MAPPE/_femsteg, der MAPPE står i $fpath
cli-shell-unsaid = Si hvilket skall det gjelder: bash, zsh, fish, elvish eller powershell.
cli-no-such-shell = «{ $what }» er ikke blant skallene. Velg bash, zsh, fish, elvish eller powershell.
cli-man-name = en privat ukeplanlegger for å lede seg selv på jobben
cli-man-description =
  Planen tar ti minutter på mandag, avslutningen ti på fredag. Før en
  en-til-en-samtale ser du tilbake på ukene. Alt lagres mens du skriver, i filer som
  du selv kan lese og endre. Ingenting går videre uten at du velger det, linje for linje.
cli-man-heading-name = Navn
cli-man-heading-synopsis = Bruk
cli-man-heading-description = Beskrivelse
cli-man-heading-files = Filer
cli-man-heading-environment = Miljø
cli-man-heading-endings = Avslutningskoder
cli-man-folder = Alle ligger i én mappe, ~/.config/femsteg på Linux når du ikke sier noe annet.
cli-man-weeks = Én uke: planen, det som ble notert underveis, og avslutningen.
cli-man-goals = Målene, hvordan de måles, og loggen deres.
cli-man-feedback = Bestillinger, og tilbakemeldinger du har gitt.
cli-man-profile = Rollen: oppdraget, bidraget, hvem du er til for, og handlingsrommet.
cli-man-talks = Én en-til-en-samtale: agendaen, avtalene, og hvilke linjer som kan deles.
cli-man-brief = Dine egne maler for det som deles, hvis du har laget noen.
cli-man-config = Innstillinger, der de er annerledes enn det vanlige.
cli-man-themes = Egne temaer: en rolle per linje, som accent = "blue bold".
cli-man-dir = Mappa der filene dine ligger; --dir går foran.
cli-man-state-dir = Mappa for tidligere utgaver, papirkurven og stedet der du slapp.
cli-man-language = Språket, når verken --lang eller innstillingene sier noe.
cli-man-no-color = Den første av dem som er satt, avgjør farge, fet og svak skrift: NO_COLOR slår av, CLICOLOR_FORCE slår på, også i et rør, og de andre slår av.
cli-man-charset = Tegnsettet: er det ikke UTF-8, tegnes merker og streker i ASCII.
cli-man-fine = Alt gikk bra.
cli-man-failed = Det lot seg ikke gjøre; én linje sier hvorfor.
cli-man-wrong = Det ble spurt på en måte som ikke var til å forstå.

## Problems: behind the name of a file, so they begin with a small letter and have no full stop

problem-place = { $file }, linje { $line }, kolonne { $column }
problem-not-toml = dette er ikke gyldig TOML; tolkeren sier «{ $detail }»
problem-duplicate-key = nøkkelen står her for andre gang
problem-merge-markers = her står det igjen merker etter en sammenslåing
problem-empty = fila er tom; «femsteg history» viser hva som sto der
problem-zeros = her står det nullbyter i stedet for tekst; «femsteg history» viser hva som sto der
problem-cut-off = slutten av fila mangler; «femsteg history» viser hele utgaver
problem-not-utf8 = dette er ikke tekst i UTF-8
problem-too-large = fila er på { $size } KiB; grensen er 1024 KiB
problem-too-deep = tabeller inni tabeller, dypere enn noen fil her trenger
problem-no-schema = linja «schema = 1» mangler
problem-newer-schema = skrevet av en nyere versjon av femsteg (schema { $schema })
problem-wrong-week = uka i fila er en annen enn den i filnavnet
problem-wrong-date = dagen i fila er en annen enn den i filnavnet
problem-unreadable = kan ikke leses ({ $detail })
problem-wrong-value = { $path } skal være { $wanted }
problem-unknown-setting = { $path } er ingen innstilling
problem-unknown-action = { $path }: ingenting som en tast kan gjøre, heter det. «femsteg help keys» har navnene
problem-no-such-key = det er ingen tast som heter { $key }
problem-key-taken = { $key } er allerede { $by } der. Den andre tasten gjelder fortsatt
problem-key-types = { $key } er en bokstav der dette brukes. Ta med ctrl- eller alt-
problem-unknown-address = «{ $word }» er ikke noe du blir spurt om
problem-no-such-theme = det finnes ikke noe tema med dette navnet: skriv ett av { $ours }, eller lag fila i mappa themes
problem-unknown-role = { $role } er ingen rolle; rollene er { $roles }
problem-unknown-look = «{ $word }» i { $role } er verken en farge (som red, bright-blue, 208 eller #c0ffee) eller en stil (bold, dim, italic, underline, reverse), eller en farge for mye
problem-wanted-text = tekst
problem-wanted-flag = true eller false
problem-wanted-list = en liste med tekster
problem-wanted-rows = en liste med rader
problem-wanted-table = en tabell
problem-wanted-choice = én av: { $codes }
problem-wanted-number = et tall
problem-wanted-hours-of-week = et tall fra 0 til 168
problem-wanted-date = en dato, som 2026-11-27
problem-wanted-week = en uke, som 2026-W48
problem-save-full = disken er full
problem-save-read-only = disken kan bare leses
problem-save-not-allowed = du har ikke lov til å skrive der
problem-save-busy = et annet program holder på med fila
problem-save-unfaithful = det som ville blitt skrevet, var ikke det som var ment
problem-save-other = systemet sier «{ $detail }»
problem-save-too-large = med denne teksten ville fila bli på { $size } KiB; grensen er 1024 KiB

# femsteg doctor
doctor-folder-config = Filene dine
doctor-folder-state = Historikk og redning
doctor-folder-runtime = Midlertidig
doctor-missing = finnes ikke ennå
doctor-free = { $size } MiB ledig
doctor-no-weeks = Ingen uker ennå
doctor-fine = Alt er i orden.
doctor-weeks = { $n ->
  [one] én uke: { $first }
   *[other] { $n } uker, fra { $first } til { $last }
}
doctor-conflict-copies = { $n ->
  [one] én kopi fra et synkroniseringsprogram
   *[other] { $n } kopier fra et synkroniseringsprogram
}
doctor-rescued = { $n ->
  [one] én reddet kopi venter på en avgjørelse
   *[other] { $n } reddede kopier venter på en avgjørelse
}
doctor-left-in-editors = { $n ->
  [one] én tekst fra en editor ligger igjen i { $folder }
   *[other] { $n } tekster fra en editor ligger igjen i { $folder }
}
doctor-stale = { $n ->
  [one] én midlertidig fil uten eier
   *[other] { $n } midlertidige filer uten eier
}
doctor-history = { $n ->
  [one] én kopi i historikken
   *[other] { $n } kopier i historikken
}
doctor-trash = { $n ->
  [one] én fil i papirkurven
   *[other] { $n } filer i papirkurven
}
doctor-open-to-others = { $n ->
  [one] én fil eller mappe kan åpnes av andre; «femsteg doctor --fix» retter det
   *[other] { $n } filer og mapper kan åpnes av andre; «femsteg doctor --fix» retter det
}
doctor-closed-to-others = { $n ->
  [one] én fil eller mappe er lukket for andre
   *[other] { $n } filer og mapper er lukket for andre
}

## Sammenslåing, for git

cli-value-sides = OPPHAV VÅR DERES [NAVN]
cli-about-merge-driver = slår sammen to sider, for git
cli-sides-forms =
  Felt, rader og linjer som bare én side har endret, kommer sammen.
  Kjør dette i mappa der filene dine ligger, så bruker git det:
    git config merge.femsteg.driver "femsteg merge-driver %O %A %B %P"
    echo "*.toml merge=femsteg" >> .gitattributes
cli-merge-clashes = Begge sider har endret disse feltene i { $file }. Vår side står i fila; «git show :3:STI» viser den andre:
cli-merge-unknown = Dette er ingen filer som femsteg kan slå sammen.
cli-merge-closed =
  Ingenting ble slått sammen, på grunn av { $side ->
      [base] det begge sider begynte med
      [ours] vår side
     *[theirs] den andre siden
  }: { $detail }.
cli-not-merged = Ingenting ble slått sammen: { $detail }.

## History and trash

cli-value-copy = KOPI
cli-about-history = viser de tidligere utgavene av en uke
cli-about-restore = henter fram en tidligere utgave
cli-about-delete = legger en uke i papirkurven
cli-about-trash = viser papirkurven eller henter tilbake
cli-about-purge = fjerner en uke og alle kopier for godt
cli-option-yes = svarer ja på spørsmålet
cli-no-copies = Det er ingen tidligere utgaver av { $week }.
cli-restored = Utgaven fra { $at } er hentet fram for { $week }. Det som sto der, ligger i historikken.
cli-deleted = Papirkurven har { $week } i 90 dager. Du får uka tilbake med «femsteg trash restore { $id }».
cli-back = Papirkurven har gitt tilbake { $week }.
cli-trash-empty = Papirkurven er tom.
cli-purge-question = Alt du har skrevet i { $week }, blir borte for godt, også i historikken og papirkurven. Skriv ja hvis du vil det.
cli-purged = Alt fra { $week } er borte.
cli-not-purged = Ingenting er fjernet.
cli-needs-yes = Dette kan ikke angres, og her er ingen å spørre. Legg til --yes.
cli-no-such-copy = Den utgaven av { $week } finnes ikke. «femsteg history { $id }» viser dem som finnes.
cli-not-in-trash = Papirkurven har ikke { $week }.
cli-week-exists = Det finnes allerede noe i { $week }. Legg det i papirkurven først, med «femsteg delete { $id }».
cli-not-done = Det gikk ikke: { $detail }.
cli-uncopied = Kopiene kan ikke listes opp ({ $detail }).

## An outcome from the shell

cli-value-row = RAD
cli-value-outcome = UTFALL
cli-about-done = setter utfallet for en prioritering
cli-row-forms =
  RAD er nummeret på startsiden eller begynnelsen av tittelen. UTFALL er ferdig
  (når ingenting annet er sagt), delvis, flyttet eller utgår.
cli-row-unsaid = Si hvilken rad det gjelder: { $rows }.
cli-no-such-row = «{ $what }» er ingen av radene i denne uka: { $rows }.
cli-ambiguous-row = «{ $what }» passer til flere rader. Si nummeret: { $rows }.
cli-no-such-outcome = «{ $what }» er ikke noe utfall. Det kan være { $outcomes }.
cli-no-rows = Det er ingen prioriteringer i { $week } ennå.

## Din egen editor
key-editor = i editoren din
key-editor-file = fila i editoren din
editor-file-name = femsteg-tekst.md
editor-no-file = Det er ikke skrevet noe her ennå, så det er ingen fil å åpne.
editor-none = Ingen editor er valgt. Sett EDITOR, eller editor i config.toml.
editor-busy = Terminalen venter på en tast som ikke er ferdig. Trykk Esc, og prøv igjen.
editor-not-started = Editoren kunne ikke startes: { $detail }
editor-failed = Editoren sluttet med feil (kode { $code }). Det som stod her fra før, er som det var.
editor-failed-with-text = Editoren sluttet med feil. Feltet er som før; det du skrev, ligger i { $file }.
editor-killed = Editoren ble avbrutt. Det som stod her fra før, er som det var.
editor-gone = Editoren lot ingen fil ligge igjen. Det som stod her fra før, er som det var.
editor-no-text = Det som kom fra editoren, er ikke tekst (UTF-8) eller er for langt. Feltet er som før; fila ligger i { $file }.

## Without the screen

plain-signs = Én linje er ett svar. Tom linje beholder svaret i klammer, minus tømmer det, < går ett spørsmål tilbake, > går til neste steg, ? forklarer, Ctrl-D lagrer og avslutter.
plain-twice = Skriv tegnet to ganger for å svare med det.
plain-welcome = Velkommen. Ti minutter hver mandag holder. Du kan hoppe over alt. Ingenting blir skrevet før du har svart.
plain-which = Hva vil du gjøre? (1 planlegge uka, 2 avslutte uka, 3 forberede samtalen) [planlegge uka]
plain-planned = Planen for { $week } er lagret.
plain-offer = Forslag: { $text }. Pluss tar det over.
plain-long = { $n } tegn. Meningen er høyst { $limit }, men svaret står.
plain-unknown = Det er ikke blant svarene. Skriv tallet eller ordet.
plain-not-text = Linja er ikke skrevet i UTF-8 og er ikke tatt med. Skriv den på nytt.
plain-too-long = Linja er for lang og er ikke tatt med. Skriv den kortere.
plain-first = Dette er det første spørsmålet.
plain-closed = Fila kan ikke tolkes og blir ikke endret. «femsteg doctor» sier hva som er galt.
plain-clash = Noen har endret det samme et annet sted.
plain-waiting = { $n ->
  [one] Én annen utgave venter. Åpne «femsteg» på skjermen for å velge.
   *[other] { $n } andre utgaver venter. Åpne «femsteg» på skjermen for å velge.
}
plain-again = Trykk Enter for å prøve å lagre igjen.
plain-aside = Noe er endret et annet sted også, og står slik i fila. Teksten din er tatt vare på, og «femsteg» spør om den på skjermen.
plain-not-aside = Noe er endret et annet sted også, og står slik i fila. Teksten din kunne ikke tas vare på.
plain-preview = Vil du høre nøyaktig det som blir delt? «femsteg brief» skriver det til en fil.
plain-shared = delt
plain-private = privat
plain-marked = merket
cli-option-plain = spørsmål linje for linje, uten skjermbilde

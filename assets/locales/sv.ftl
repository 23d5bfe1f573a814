### Svenska. Every message stands in all four languages, with the same variables (Project Fluent).
### A field's message is its short name; `.ask` is the question in full, `.hint` a quiet line under it,
### `.offer` a wording that can be taken over, `.why` where a step comes from. `.ask-1` is what version 1 of the
### questions asked (`wording` in a week's file), where it is said otherwise since; the same with any other part.

## The five steps

step-role = Roll
  .why = Din roll handlar om vad du är här för, och för vem. Den norska myndigheten DFØ råder dig att tänka igenom din roll och ditt uppdrag: se hur det du gör bidrar till målen, vad som är viktigast nu och vad som kan vänta.
  .example = Till exempel: ”Remissvaret ska vara klart till ledningsmötet.” Ny mall för PM kan vänta till vecka 50.
  .from = DFØ:s första råd: Reflektera över din egen roll och ditt uppdrag.
step-goals = Mål
  .why = Få och tydliga mål gör det lättare att välja. Den norska myndigheten DFØ råder dig att sätta upp konkreta mål för ditt eget arbete: mål som är viktiga för någon och som går att följa med siffror, i samtal eller på båda sätten.
  .example = Till exempel: ”Handläggarna möter en uppsättning regler.” Klart när vägledningen används i två team.
  .from = DFØ:s andra råd: Sätt tydliga mål för ditt eget arbete.
step-priorities = Prioriteringar
  .why = En stund till att ordna veckan gör den lugnare. Den norska myndigheten DFØ råder dig att prioritera det som skapar mest värde, att veta vad som tar din energi och att lämna en del av tiden öppen. I en studie av över 900 arbetsveckor ledde mål, första steg och en plan B till färre oavslutade uppgifter.
  .example = Till exempel: ”Färdigt utkast till remissvar”, 8 timmar. Första steg: måndag kl. 9, skissa tre huvudpunkter.
  .from = DFØ:s tredje råd: Prioritera och planera för att lösa uppgifterna effektivt och rätt. Studien är Uhlig m.fl. 2023.
step-feedback = Återkoppling
  .why = Den norska myndigheten DFØ kallar det att ”beställa ledarskap”: säg till om vad du behöver, be om råd om en sak och ge återkoppling till andra. Programmet skickar ingenting; det minns vad du vill fråga om.
  .example = Till exempel: ”Vad hade du gjort annorlunda med inledningen?” Om jag inte hör något senast torsdag skickar jag den som den är.
  .from = DFØ:s fjärde råd: Be om och ge återkoppling – beställ ledning.
step-energy = Energi
  .why = Den norska myndigheten DFØ råder dig att ta hand om din motivation och energi. Två siffror och en liten förändring räcker. Det här är inget test, och det är bara för dig.
  .example = Till exempel: energi 3, belastning 4. Ett steg upp: en förmiddag utan möten.
  .from = DFØ:s femte råd: Ta hand om motivation och energi. Frågorna är våra egna.
step-of = steg { $n } av 5
quick-version = kortversion

## Step 1

focus = Veckans viktigaste
  .ask = Vad måste lyckas den här veckan?
  .hint = En mening att minnas, högst 100 tecken. Allt annat får lämnas tomt.
heading-can-wait = Kan vänta
can-wait-what = Kan vänta
  .ask = Vad lägger du åt sidan nu?
can-wait-tell = Säg till
  .ask = Vem bör få veta det?
  .hint = Initialer eller en roll räcker.
can-wait-revisit = Kommer tillbaka
  .ask = Vilken vecka tittar du på det igen?
  .hint = Till exempel ”vecka 50” eller ”om två veckor”.
heading-role = Din roll
mission = Uppdrag
  .ask = Vad är ditt uppdrag?
  .hint = En till tre rader, gärna från regleringsbrevet eller enhetens plan.
contribution = Bidrag
  .ask = Vad bidrar du till, och hur?
  .hint = ”Jag bidrar till … genom att …”
serves = Jag är här för
  .ask = Vem är du här för?
  .hint = De som märker om du lyckas.
still-true = Stämmer rollen?
  .ask = Stämmer det som står om din roll fortfarande?
  .hint = Annars ändrar du raderna ovanför.
still-true-yes = ja, det stämmer
confirmed-on = Genomgånget { $day }

## Step 2

goals-intro = Inga aktiva mål just nu. Ett eller två är en bra början, och tre räcker.
goals-full = Tre aktiva mål räcker gott. Låt ett vila, eller avsluta det, innan du tar in ett nytt.
goal-new = Nytt mål
  .ask = Vilket mål vill du sätta upp?
  .hint = Skriv en rubrik. Enter öppnar resten av målet.
goal-week = Den här veckan
  .ask = Ska du arbeta med målet den här veckan?
goal-this-week = den här veckan
goal-not-now = inte nu
goal-activate = ta upp igen
goal-park = låt vila
goal-parked = Vilande
  .ask = Vad vill du göra med det här målet?
open-form = visa och ändra
goal-confidence = Trygghet
  .ask = Hur trygg är du med att du når det?
confidence-steady = trygg
confidence-unsure = osäker
confidence-needs-help = behöver hjälp
heading-parked-goals = Vilande
heading-ended-goals = Nådda eller avslutade
form-goal = Målet
goal-title = Mål
  .ask = Vad är målet?
goal-done-when = Nått när
  .ask = Hur ser det ut när målet är nått?
  .hint = Något som du eller andra kan se.
goal-for-whom = För vem
  .ask = Vem är målet viktigt för?
goal-meaning = Varför
  .ask = Varför betyder det något, för dem och för dig?
goal-supports = Bidrar till
  .ask = Vilken del av uppdraget bidrar målet till?
goal-supports-unknown = vet inte än
goal-set-by = Ursprung
  .ask = Hur kom målet till?
set-by-me = egen önskan
set-by-agreed = överenskommet
set-by-given = tilldelat
goal-scope = Målet är
  .ask = Är målet ditt eget eller gemensamt?
scope-own = eget
scope-group = gemensamt
goal-my-part = Min del
  .ask = Vad är din del av det?
goal-partners = Tillsammans med
  .ask = Vem gör du det tillsammans med?
goal-kind = Typ av mål
  .ask = Handlar det om att åstadkomma något eller om att lära sig något?
goal-kind-result = åstadkomma något
goal-kind-learning = lära sig något
goal-due = Senast
  .ask = När bör målet vara nått?
  .hint = Till exempel ”27 mars” eller ”om åtta veckor”.
heading-measure = Så ser du att du närmar dig
measure-kind = Följs med
  .ask = Hur vill du följa målet?
measure-number = siffra
measure-dialogue = samtal
measure-both = båda
measure-start = Från
  .ask = Vilken siffra utgår du från?
measure-target = Till
  .ask = Vilken siffra vill du nå?
measure-unit = Enhet
  .ask = Vad räknar du?
measure-now = Nu
  .ask = Var ligger siffran i dag?
measure-with = Samtal med
  .ask = Vem kan säga om det går åt rätt håll?
measure-question = Fråga
  .ask = Vad vill du fråga dem om?
log-said = De sade
  .ask = Vad sade de om hur det går?
log-who = Vem
  .ask = Vem sade det?
log-trend = Riktning
  .ask = Går det bättre, likadant eller sämre än förut?
trend-better = bättre
trend-same = likadant
trend-worse = sämre
quoted = ”{ $words }”
heading-milestones = Delmål
milestone = Delmål
  .ask = Vad är ett steg på vägen?
heading-goal-status = Status
goal-status = Status
  .ask = Vilken status har målet?
goal-status-active = aktivt
goal-status-parked = vilande
goal-status-done = nått
goal-status-dropped = utgår

## Step 3

heading-leftovers = Kvar från sist
leftover = Kvar från sist
leftover-take = ta med
leftover-park = kan vänta
leftover-drop = släpp
leftover-stuck = Vad behövs för att den inte ska flyttas igen?
leftover-taken = Taget med bland prioriteringarna. Ctrl-U ångrar.
leftover-parked = Lagt bland det som kan vänta. Ctrl-U ångrar.
leftover-dropped = Släppt. Ctrl-U ångrar.
moved-times = { $n ->
  [one] flyttat en gång
   *[other] flyttat { $n } gånger
}
heading-priorities = Den här veckan
priority-title = Prioritering
  .ask = Vad vill du få gjort?
priority-more = En till
  .ask = Är det något mer du måste få gjort?
  .hint = Tre räcker ofta, och fler än fem blir för mycket.
priority-value = Värde
  .ask = Vem får det bättre av det här, och hur?
priority-hours = Timmar
  .ask = Hur många timmar tror du att det tar?
priority-energy = Energi
  .ask = Ger det här dig energi, eller tar det energi?
effect-gives = ger
effect-neutral = neutralt
effect-drains = tar
priority-goal = Mål
  .ask = Vilket mål bidrar det här till?
priority-first-step = Första steg
  .ask = Vad är det första du gör?
  .hint = När och vad, till exempel ”måndag kl. 9: skissa tre huvudpunkter”.
priority-when-then = När–då
  .ask = När …, då …
  .hint = Vad kan komma i vägen, och vad gör du då?
expect-quality = Kvalitet
  .ask = Hur bra måste det bli? Är det överenskommet, eller antar du det?
expect-resources = Resurser
  .ask = Hur mycket tid och hjälp kan du använda? Är det överenskommet?
expect-result = Resultat
  .ask = Vad ska det leda till? Är det överenskommet?
expectation-agreed = överenskommet
expectation-assumed = jag antar det
expectation-unclear = oklart
part-first = Dela upp
  .ask = Vill du dela upp den? Vilken är den första delen?
  .hint = Delarna får var sina timmar, och summan räknas. Det kan stå tomt.
part-title = Del
  .ask = Vilken del?
part-hours = Timmar för delen
  .ask = Hur många timmar tar den här delen?
heading-hours = Veckans timmar
hours-meetings = Möten
  .ask = Hur många timmar går till möten?
hours-absent = Frånvaro
  .ask = Hur många timmar är du borta?
hours-available = Tillgängligt
  .ask = Hur många timmar har du till ditt förfogande?
  .hint = Lämna tomt, så räknar programmet ut det.
meter = { $planned } av { $available } · { $free } hålls fria · { $left } kvar
hours-of = { $planned } av { $available }
meter-little = { $planned } av { $available } · { $left } tas av tiden som hålls fri ({ $free })
meter-over = { $planned } av { $available } · { $left } mer än du har · { $free } bör vara fria
fact-over = Planen tar { $planned }, och du har { $available }. Vad kan vänta?
fact-little-free = Planen tar { $planned } av { $available }. Utrymmet för det oväntade är litet.
fact-drains = { $n } prioriteringar tar energi, och ingen ger. Kan någon flyttas, delas eller bytas?
fact-no-goal = { $rows ->
  [one] { $goals ->
      [one] Prioriteringen bidrar inte till det aktiva målet.
     *[other] Prioriteringen bidrar inte till något av de { $goals } aktiva målen.
  }
   *[other] { $goals ->
      [one] Ingen av de { $rows } prioriteringarna bidrar till det aktiva målet.
     *[other] Ingen av de { $rows } prioriteringarna bidrar till något av de { $goals } aktiva målen.
  }
}
fact-large = Prioritering { $row } är på { $hours }. Delar är lättare att uppskatta än helheten.
fact-unclear = Det är oklart vad som förväntas i prioritering { $row }. Finns det någon du kan fråga?
heading-between = Det som kan komma emellan
interruption = Avbrott
  .ask = Vad kommer mest sannolikt emellan?
plan-b = Plan B
  .ask = Vad gör du då?
pause = Paus
  .ask = Vilken paus vill du värna om?
heading-pauses = Pauser
pause-at = När
  .ask = När är pausen?
  .hint = Till exempel ”tisdag kl. 12”. Det får lämnas tomt.
offer-can-wait = Planen är större än veckan. Kan något vänta? PgDn går vidare.

## Facts about the plan, and what is behind them

facts-title = Värt att veta om planen
facts-none = Det finns inget att säga om planen just nu.
facts-behind = { $n ->
  [0] F3 visar vad som ligger bakom.
  [one] F3 visar vad som ligger bakom, och en sak till.
   *[other] F3 visar vad som ligger bakom, och { $n } saker till.
}
key-facts = värt att veta om planen
heading-facts-hidden = Visas inte
fact = Värt att veta
fact-hide = visa inte den här
fact-show = visa igen
fact-is-hidden = Visas inte längre. Ctrl-U ångrar.
fact-is-shown = Visas igen. Ctrl-U ångrar.
fact-took-longer = { $longer } av de { $known } senaste prioriteringarna tog längre tid än planerat.
fact-moved = Prioritering { $row } har flyttats { $times } gånger. Kan den delas upp, avtalas på nytt eller utgå?
fact-focus = Prioritering 1 nämner inte det som måste lyckas den här veckan. Hör de ihop?
fact-name-over = Om planen är större än veckan
fact-name-little-free = Om utrymmet för det oväntade är litet
fact-name-took-longer = Om det mesta tar längre tid än planerat
fact-name-moved = Om något har flyttats flera gånger
fact-name-drains = Om flera prioriteringar tar energi och ingen ger
fact-name-large = Om en prioritering är stor nog att dela upp
fact-name-unclear = Om det är oklart vad som förväntas
fact-name-no-goal = Om ingen prioritering bidrar till något mål
fact-name-focus = Om prioritering 1 nämner det viktigaste
behind-shorter = tog kortare tid
behind-planned = som planerat
behind-longer = tog längre tid

## What comes back, and what has been moved often

came-back = { $n ->
  [one] En sak som du lade åt sidan är tillbaka. I steg 3 väljer du vad det ska bli av den.
   *[other] { $n } saker som du lade åt sidan är tillbaka. I steg 3 väljer du vad det ska bli av dem.
}
waited-since = från { $week }
leftover-wait = låt det vänta till en annan vecka
leftover-waits = Lagt bland det som kan vänta. Ctrl-U ångrar.
leftover-split = dela upp
leftover-renegotiate = avtala på nytt
leftover-hand-over = lämna över till någon
leftover-take-anyway = ta med ändå
leftover-is-split = Taget med. Skriv den första delen. Ctrl-U ångrar.
leftover-is-renegotiated = Taget med, och ett önskemål är påbörjat. Esc och Ctrl-U ångrar.
leftover-is-handed-over = Släppt, och ett önskemål är påbörjat. Esc och Ctrl-U ångrar.
draft-renegotiate = ”{ $about }” har flyttats flera gånger. Vad är bra nog, och när måste det vara klart?
draft-hand-over = Kan du eller någon annan ta över ”{ $about }”?

## Step 4

ask-new = Nytt önskemål
  .ask = Vem vill du be om något?
  .hint = En person, med initialer eller roll. Enter öppnar resten.
ask-open = Öppet önskemål
ask-answered = besvarat
ask-again = fråga igen
ask-let-go = släppt
ask-age-new = nytt den här veckan
ask-age = { $n ->
  [one] öppet sedan en vecka
   *[other] öppet sedan { $n } veckor
}
ask-asked-again = frågat igen den här veckan
ask-answer = Svar
  .ask = Vad blev svaret?
ask-did = Uppföljt
  .ask = Vad gjorde du med svaret?
asks-enough-open = { $n } önskemål är öppna. Det är tillräckligt många att följa upp; nya får plats när några är besvarade.
asks-enough-new = Två nya önskemål räcker för en vecka.
form-ask = Önskemålet
ask-to = Till
  .ask = Vem frågar du?
  .hint = Initialer eller en roll räcker.
ask-kind = Typ
  .ask = Vad behöver du?
ask-kind-advice = råd
ask-kind-decision = beslut
ask-kind-mandate = mandat
ask-kind-priority = prioritering
ask-kind-information = information
ask-kind-resources = resurser
ask-kind-obstacle = röja ett hinder
ask-kind-support = stöd
ask-question = Fråga
  .ask = Vad frågar du om?
  .hint = Fråga om en sak. Råd är lättare att ge än omdömen.
  .offer = Vad skulle du göra annorlunda nästa gång med …?
ask-due = Senast
  .ask = När behöver du svaret?
  .hint = Till exempel ”fredag” eller ”3 december”.
ask-if-no-answer = Utan svar
  .ask = Vad gör du om du inte hör något?
  .offer = Om jag inte hör något så …
draft-ask = Be om hjälp
  .ask = Vill du be någon om hjälp med det här?
draft-ask-yes = skapa ett önskemål
draft-question = Vad skulle du göra med ”{ $about }”?
heading-give = Ge återkoppling
give-to = Till
  .ask = Vem vill du ge återkoppling till?
  .hint = En räcker, och det får lämnas tomt.
give-saw = Jag såg
  .ask = Vad såg du?
give-effect = Det ledde till
  .ask = Vad ledde det till?

## Step 5

energy-level = Energi
  .ask = Hur mycket energi har du nu?
level-low = lite
level-high = mycket
energy-load = Belastning
  .ask = Hur hög blir belastningen den här veckan, när du ställer arbetet mot tiden du har?
  .ask-1 = Hur stor blir belastningen den här veckan, arbetet mätt mot tiden?
load-low = lugn
load-high = mycket hög
energy-step-up = Ett steg upp
  .ask = Vad krävs för att energin ska komma upp ett steg?
  .ask-1 = Vad krävs för att komma ett steg upp?
step-up = Ett steg upp
  .ask = Vad ska det bli?
step-up-pause = en paus
step-up-ask = ett önskemål
step-up-priority = en prioritering
step-up-can-wait = något som kan vänta
became-pause = Tillagt som paus.
became-priority = Tillagt som prioritering.
became-can-wait = Tillagt bland det som kan vänta.
load-is-high = Det blir en tung vecka. Då räcker det att se vad som kan utgå och vem som kan hjälpa till.
heading-can-go = Vad kan vänta?
heading-who-helps = Vem kan hjälpa till?

## Role and room to act

profile-title = Roll och handlingsutrymme
  .why = Handlingsutrymmet är det du kan avgöra själv, inom uppdrag, mål, budget, lag och riktlinjer. Den norska myndigheten DFØ påminner om att gränser upplevs olika och behöver pratas om, och att friheten kan växa i takt med att du gör det.
  .example = Till exempel: Inköp under 50 000 avgör jag själv. Bemanning föreslår jag.
  .from = DFØ om handlingsutrymme i tillitsbaserad ledning.
profile-room = Handlingsutrymmet
profile-ahead = Vägen framåt
heading-brings = Det du bygger på
strengths = Styrkor
  .ask = Vad är du bra på?
  .hint = Tre räcker, med komma emellan.
values = Värderingar
  .ask = Vad är viktigt för dig i arbetet?
  .hint = Tre räcker, med komma emellan.
drivers = Drivkrafter
  .ask = Vad ger dig lust att göra jobbet?
  .hint = Tre räcker, med komma emellan.
brings-many = Nu är de { $n }. Tre är lättare att minnas, men allt står kvar.
room-area = Område
  .ask = Vilket område vill du ha med på kartan?
  .hint = Till exempel ”remissvar” eller ”inköp till enheten”. Åtta räcker.
room-level = Handlingsfrihet
  .ask = Hur långt kan du gå på egen hand här?
room-level-decide = avgör själv
room-level-inform = avgör och informerar
room-level-propose = föreslår
room-level-not-mine = inte mitt
room-limit = Gräns
  .ask = Vad sätter gränsen?
  .hint = Till exempel ett belopp, en tidsfrist eller en fråga som andra avgör.
room-limit-from = Kommer från
  .ask = Var kommer gränsen ifrån?
limit-from-mission = uppdraget
limit-from-goal = ett mål
limit-from-budget = budgeten
limit-from-law = lagen
limit-from-guideline = en riktlinje
limit-from-other = något annat
level-since = Gäller sedan { $day }
earlier-move = { $day }: från ”{ $from }” till ”{ $to }”
earlier-text = Fram till { $day }: { $text }
heading-room-cases = Tveksamma fall
room-case = Tveksamt fall
  .ask = När var du osäker på om du kunde avgöra något själv?
  .hint = En mening räcker. Den kan bli en fråga: ”Får jag avgöra det här själv nästa gång?”
room-case-status = Status
  .ask = Hur långt har det kommit?
case-open = öppet
case-raised = taget upp
case-settled = klarlagt
heading-informing = Så vet din chef hur det går
informing-rhythm = Rytm
  .ask = När får din chef veta hur det går?
  .hint = Till exempel ”tre rader varje fredag”.
informing-signal = Signal
  .ask = När säger du till direkt?
  .offer = Jag säger till om …
next-area = Nästa område
  .ask = Vilket område vill du växa i?
  .hint = Ett område, och gärna vad du måste visa först.
heading-inputs = Beslut du vill vara med och påverka
input = Beslut
  .ask = Vilket beslut vill du vara med och påverka?
input-due = När
  .ask = När fattas det?
  .hint = Till exempel ”3 december” eller ”om två veckor”.
input-status = Synpunkter
  .ask = Vad har du gjort för att bli hörd?
heading-learn = Det du vill lära dig
learn = Lära mig
  .ask = Vad vill du lära dig?
  .hint = Högst tre saker åt gången.
learn-goal = För målet
  .ask = Vilket mål hjälper det?
learn-how = Så här
  .ask = Hur vill du lära dig det?
  .hint = Till exempel ”följa K. en dag” eller ”pröva det i ett litet ärende”.
learn-status = Status
  .ask = Hur långt har du kommit?
seldom-room = Se över handlingsutrymmet?
  .ask = Vill du se över din roll och ditt handlingsutrymme?
  .hint = En gång i kvartalet räcker: vad du avgör själv, och vad du är bra på.
look-over = titta på det nu
still-holds = det stämmer fortfarande
seldom-goal = Närmare målet?
seldom-goal-of = Har du kommit närmare ”{ $goal }”?
not-now = inte nu
never-ask = fråga inte igen
never-asked = Frågan ställs inte igen. Ctrl-U ångrar.

## Closing the week

close-outcomes = Resultat
  .why = Resultat räknas, inte timmar. Därför börjar avslutet med vad som blev annorlunda, och för vem. Det frågar efter orsaker, aldrig efter insats: planer ändras av goda skäl.
  .example = Till exempel: delvis. ”Två av tre delar är godkända.” Det tog längre tid än planerat, för jag väntade på någon.
  .from = En svensk artikel om sju metoder i tillitsbaserat ledarskap: resultat, inte timmar.
close-learning = Lärdom
  .why = Det hjälper att skriva ner vad du har lärt dig, mest så länge något är nytt. Det du skriver är bara för dig, om du inte själv väljer att dela det.
  .example = Till exempel: ”Jag skrev innan jag frågade. Nästa gång ringer jag först.”
  .from = Tio studier av vad det ger att skriva ner det man har lärt sig (Di Stefano m.fl. 2023).
close-energy = Energi
  .why = Två siffror och några få ord kan visa ett mönster över veckorna. Det här är inget test, och det är bara för dig.
  .example = Till exempel: ”Workshoppen gav energi. Tre rapporter om samma siffror tog.”
  .from = DFØ:s femte råd: Ta hand om motivation och energi. Frågorna är våra egna.
close-leftovers = Kvar
  .why = En plan för det ofärdiga dämpar tankarna på det. Därför får varje rad ett första steg, en senare vecka eller lov att utgå.
  .example = Till exempel: ”Lämna över mallen” till nästa vecka. Första steg: tisdag, ring K.
  .from = Masicampo och Baumeister 2011.
close-ahead = Nästa vecka
  .why = När du lägger arbetet ifrån dig emellanåt tär det mindre på dig. Välj en sak att värna om, och låt resten vänta till måndag.
  .example = Till exempel: ”Tisdag förmiddag är till för att skriva.”
  .from = Headrick m.fl. 2022; Sonnentag m.fl. 2022.
close-of = avslut · del { $n } av 5
quick-close = avslut på en minut
close-no-rows = Veckan har inga prioriteringar. PgDn går vidare.
outcome-of = Hur gick det med ”{ $row }”?
row-took = Tid
  .ask = Tog det kortare eller längre tid än planerat?
took-shorter = kortare
took-planned = som planerat
took-longer = längre
row-cause = Orsak
  .ask = Vad var skälet?
cause-too-much = för mycket
cause-came-first = något annat kom först
cause-waited = väntade på någon
cause-unclear = oklart
cause-not-important = inte viktigt längre
cause-energy = för lite energi
heading-answers = Svar på önskemål
close-level = Energi
  .ask = Hur mycket energi hade du den här veckan?
close-load = Belastning
  .ask = Hur hög var belastningen den här veckan, när du ställer arbetet mot tiden du hade?
heading-drained = Det som stod i vägen eller tog energi
obstacle = Hinder
  .ask = Vad stod i vägen eller tog energi?
obstacle-tag = Handlar om
  .ask = Vad handlar det om?
tag-demands = otydliga krav
tag-emotional = känslomässiga krav
tag-workload = arbetsmängd och tid
tag-support = stöd
tag-competence = kompetens
tag-tools = verktyg eller process
tag-reporting = rapportering
tag-control = detaljstyrning
tag-other = annat
obstacle-who = Kan röja
  .ask = Vem kan röja det ur vägen?
  .hint = Initialer eller en roll räcker.
obstacle-drained = Tog energi
  .ask = Tog det energi av dig?
left = Kvar
  .ask = Vad händer med den här?
left-carry = nästa vecka
close-nothing-left = Inget är kvar från den här veckan.
close-done = Resten får vänta till måndag, { $week }.
week-was-closed = { $week } är avslutad.
week-closed = Veckan är avslutad. c öppnar avslutet igen.
week-away = Du är borta den här veckan. b tar dig tillbaka.
opening-missed-close = Du har inte avslutat { $week }. c gör det på en minut.
turn-unsaved = Veckan är inte sparad än, så den förblir öppen.
key-close = avsluta veckan
  .words = fredag avslut sammanfattning
key-away = borta den här veckan
  .words = semester ledig sjuk tjänstledig
cli-about-close = öppnar avslutet av veckan
cli-option-quick-close = bara utfallen, på en minut

## Pace

load-shortens = Det blir en tung vecka, så här är bara det viktigaste med.
spare = Slippa en fråga
  .ask = Finns det en fråga som du helst vill slippa?
  .hint = De här har stått tomma i fyra veckor. Det som redan är skrivet finns kvar.
spare-none = nej, behåll alla
spared = Du får inte längre frågan ”{ $name }”. Du får tillbaka den i inställningarna (s på startsidan).
spared-none = Alla frågor följer med även i fortsättningen.

## The start screen

start-no-focus = Vad måste lyckas den här veckan?
opening-days = { $n ->
  [0] Inga arbetsdagar kvar
  [one] En arbetsdag kvar
   *[other] { $n } arbetsdagar kvar
}
opening-holidays = { $n ->
  [one] {" · en vardag är helgdag"}
   *[other] {" · "}{ $n } vardagar är helgdagar
}
opening-absent = { $hours } kvar när frånvaron är avdragen
opening-last-focus = Förra gången: { $focus }
opening-asks = { $n ->
  [one] Ett öppet önskemål
   *[other] { $n } öppna önskemål
}
line-focus = det viktigaste är valt
line-can-wait = { $n } kan vänta
line-goals = { $n ->
  [one] ett aktivt
   *[other] { $n } aktiva
}
line-goals-chosen = { $n } den här veckan
line-goals-unsure = { $n ->
  [one] ett osäkert
   *[other] { $n } osäkra
}
line-goals-help = { $n } behöver hjälp
line-asks = { $n ->
  [one] ett öppet önskemål
   *[other] { $n } öppna önskemål
}
line-asks-old = { $n ->
  [one] { $weeks ->
      [one] ett önskemål öppet sedan en vecka
     *[other] ett önskemål öppet sedan { $weeks } veckor
  }
   *[other] { $weeks ->
      [one] { $n } öppna önskemål, det äldsta sedan en vecka
     *[other] { $n } öppna önskemål, det äldsta sedan { $weeks } veckor
  }
}
line-level = energi { $n }
line-load = belastning { $n }
outcome-done = klart
outcome-partly = delvis
outcome-moved = flyttat
outcome-dropped = utgår
note = Anteckning
  .ask = Vad vill du minnas från veckan?

## Captures

capture = Typ
  .ask = Vilken sorts rad är det?
capture-note = anteckning
capture-win = något som gick bra
capture-idea = idé
capture-obstacle = hinder
noted = { $kind ->
  [win] Antecknat som något som gick bra.
  [idea] Antecknat som en idé.
  [obstacle] Antecknat som ett hinder.
   *[note] Antecknat.
}
captured = { $n ->
  [one] En rad har antecknats i veckan.
   *[other] { $n } rader har antecknats i veckan.
}
rows-enough = Fem prioriteringar räcker för en vecka. Ta bort en, så får en ny plats.
key-capture = typ
key-add-row = ny prioritering

## Pages to read

expectations = Förväntningar
row-result = Resultat
  .ask = Vad blev annorlunda, och för vem?
row-next-step = Nästa steg
  .ask = Vilket är det första steget nästa vecka?
page-empty = Den här veckan är fortfarande tom.
heading-notes = Anteckningar
heading-obstacles = Hinder
heading-close = Avslutning
note-kind-win = bra
note-kind-idea = idé
note-kind-note = anteckning
close-win = Veckans bästa
  .ask = Vad är du mest nöjd med från veckan?
close-learned = Lärdom
  .ask = Vad gick annorlunda än du trodde, och vad lärde du dig av det?
close-gave = Gav energi
  .ask = Vad gav dig energi?
close-protect = Värnas nästa vecka
  .ask = Vilken enda sak vill du värna om nästa vecka?
reading = Läser …
weeks-title = Veckor
weeks-none = Här visas veckorna allt eftersom de skrivs.
weeks-quarter = Kvartal { $n } { $year }
weeks-closed = går inte att läsa
status-away = borta
side-last-week = Förra gången, { $week }
side-monday = Måndag
side-asks = Önskemål
side-unclear = Oklara förväntningar

## Goals and requests over the weeks

goals-title = Alla mål
goals-many = { $n } mål är aktiva. Tre räcker gott; kanske kan ett vila.
goal-new-parked = Nytt vilande mål
  .ask = Vilket mål vill du spara till senare?
  .hint = Tre mål är aktiva, så det här börjar vilande.
goal-swap = byt med ”{ $title }”
served-this-week = Med bland prioriteringarna den här veckan
served-ago = { $n ->
  [one] Senast med bland prioriteringarna för en vecka sedan
   *[other] Senast med bland prioriteringarna för { $n } veckor sedan
}
served-never = Inte med bland prioriteringarna än
heading-served = Arbetet med målet
thread-earlier = { $n ->
  [one] och en tidigare
   *[other] och { $n } tidigare
}
milestone-done = Nått
  .ask = Är delmålet nått?
not-yet = inte än
heading-changes = Längs vägen
change-what = Ändring
  .ask = Har målet ändrats? Vad är annorlunda nu?
  .hint = Större, mindre eller något annat. Det får lämnas tomt.
change-why = Varför
  .ask = Varför ändrades det?
heading-stuck = När målet står still
stuck-intro = Tre rader kan hjälpa målet vidare: en önskan, ett hinder och en plan. De får lämnas tomma.
goal-stuck = Står målet still? Tre rader under ”visa och ändra” kan hjälpa det vidare.
goal-wish = Önskan
  .ask = Vad är det bästa som händer när målet är nått?
goal-hindrance = Hinder
  .ask = Vad hos dig själv står oftast i vägen?
goal-plan = Plan
  .ask = När det kommer i vägen, vad gör du då?
  .offer = När …, så …
asks-title = Önskemål
asks-none = Inga önskemål än.
heading-settled-asks = Besvarade eller släppta
asks-older = { $n ->
  [one] Ett äldre önskemål står i feedback.toml.
   *[other] { $n } äldre önskemål står i feedback.toml.
}
asks-many-open = Nu är { $n } önskemål öppna. Fem räcker gott; kanske kan ett släppas.
asks-many-new = Det finns { $n } nya önskemål den här veckan. Två räcker ofta.
ask-status = Status
  .ask = Hur långt har önskemålet kommit?
ask-status-open = öppet
ask-status-answered = besvarat
ask-status-let-go = släppt
ask-due-by = senast { $day }
give-said = Sagt
  .ask = Har du sagt det?
give-said-yes = sagt

## The first page

first-welcome = Välkommen. Tio minuter varje måndag räcker. Du kan hoppa över allt, även den här sidan: PgDn går direkt vidare, Esc lämnar utan att något skrivs.
setting-language = Språk
  .ask = Vilket språk vill du använda?
  .hint = Byts direkt. Det du har skrivit står kvar som det är.
setting-hours = Timmar i veckan
  .ask = Hur många timmar i veckan arbetar du?
  .hint = Avtalad arbetstid. Helgdagar, frånvaro och möten dras av när veckan planeras.
setting-region = Helgdagar
  .ask = Vilket lands helgdagar gäller för dig?
  .hint = Avgör vilka dagar du är ledig, och därmed hur många timmar veckan har.
region-no = Norge
region-se = Sverige
setting-theme = Tema
  .ask = Hur ska skärmen se ut?
  .hint = Byts direkt. Egna teman läser programmet från themes/NAMN.toml i din mapp.
setting-editor = Editor
  .ask = Vilket program vill du skriva långa texter i?
  .hint = Kommandot för det, med det som behövs, till exempel ”vim” eller ”code --wait”. Tomt betyder det som $VISUAL eller $EDITOR säger.
setting-editor-usual = det vanliga
setting-history = Tidigare versioner
  .ask = I hur många dagar ska tidigare versioner av filerna finnas kvar?
  .hint = Alla från det senaste dygnet, därefter färre. h på startsidan visar dem.
setting-mouse = Mus
  .ask = Vill du använda musen?
  .hint = Den väljer fält, steg och rader, och hjulet rullar. Terminalen markerar då text bara med Skift.
setting-mouse-on = ja
setting-mouse-off = nej
theme-terminal = terminalens färger
theme-light = för ljus bakgrund
theme-contrast = hög kontrast
theme-plain = utan färger
theme-sample-accent = det viktigaste
theme-sample-strong = rubrik
theme-sample-quiet = hjälptext
theme-sample-good = sparat
theme-sample-warn = bör ses över
theme-sample-error = fel
first-begin = Alla fem stegen, eller bara det viktigaste
  .ask = Hur mycket vill du börja med?
  .hint = Ett steg räcker första veckan. Esc går till startsidan när som helst, och resten väntar där.
first-all = alla fem stegen
first-few = bara det viktigaste (2 min)
settings-title = Inställningar
settings-default-holds = Tills det är rättat gäller det vanliga. Värdena står kvar i filen tills du ändrar dem.
heading-hidden = Det du inte får frågor om
hidden = Dold
  .ask = Vill du få frågan igen?
hidden-none = Du får alla frågor. Står en fråga tom i flera veckor kan du välja bort den där den ställs.
hidden-ask-again = fråga igen
hidden-asked-again = Frågan ställs igen. Ctrl-U ångrar.
hidden-offers = Frågor du kan slippa
heading-files = Här ligger det du skriver
first-private = Bara du ser det. Programmet använder inte nätet.
first-work-machine = På en jobbdator kan arbetsgivaren ha rätt till insyn enligt egna regler.

## Marks and words on saving

offer-hint = → tar över förslaget.
mark-clash = Fältet har ändrats på ett annat ställe också. Din text står här; F2 visar båda.
mark-strange = Programmet förstår inte det här. Det får stå kvar tills du ändrar det.
mark-setting = Ska vara { $wanted }. Tills dess gäller det vanliga.
mark-amount = Går inte att förstå som ett tal än. Det står kvar som det är och räknas inte med.
mark-date = Går inte att förstå som en dag än. Det står kvar som det är.
mark-week = Går inte att förstå som en vecka än. Det står kvar som det är.
file-is-closed = Filen går inte att tolka och ändras inte. Se ! på startsidan.
saving = Sparar …
saved-at = Sparat { $time }
not-saved = Inte sparat: { $reason }. Försöker igen.
not-saved-short = Inte sparat: { $reason }
save-clash = Ett fält har också ändrats på ett annat ställe. F2 visar båda.
versions-title = Andra versioner
versions-none = Det finns inga andra versioner än.
versions-rescue = Räddat
versions-conflict = Från ett synkroniseringsprogram
versions-history = Så var det förut
version = Vad ska hända med den här?
version-take = använd den här
version-merge = foga in
version-aside = lägg undan
version-closed = kan inte läsas
version-elsewhere = inte öppen nu
version-done = Klart.
version-not-done = Inte gjort: { $reason }.
version-left = { $n ->
  [one] Ett fält säger något annat i den andra versionen. Ditt står kvar; versionen stannar här.
   *[other] { $n } fält säger något annat i den andra versionen. Dina står kvar; versionen stannar här.
}
key-versions = andra versioner
  .words = historik kopia återställ konflikt
version-differs = { $n ->
  [0] säger samma sak
  [one] ett fält skiljer sig
   *[other] { $n } fält skiljer sig
}
versions-waiting = { $n ->
  [one] En annan version väntar. F2 visar den.
   *[other] { $n } andra versioner väntar. F2 visar dem.
}
clashes-title = Ändrat på två ställen
clashes-intro = De här fälten har ändrats både här och på ett annat ställe. Välj vad som ska stå.
clashes-none = Allt är avgjort. Esc går tillbaka.
clash = Vad ska stå?
clash-mine = behåll mitt
clash-theirs = ta det som står i filen
clash-both = behåll båda
clash-here = Här: { $text }
clash-there = I filen: { $text }
clash-nothing = (ingenting)
row-gone = (finns inte längre)
troubles-count = { $n ->
  [one] En sak i filerna behöver ses över. Tryck !
   *[other] { $n } saker i filerna behöver ses över. Tryck !
}
troubles-title = Det här behöver ses över i filerna
troubles-advice = Rätta filen i en textredigerare. Den ändras inte härifrån, och resten fungerar som förut.
troubles-advice-fields = Värdena står som de är skrivna tills du ändrar dem, här eller i filen.
row-removed = Borttagen. Ctrl-U ångrar.
row-removed-start = Borttagen. u ångrar.
undone = Ångrat: { $what }.
nothing-to-undo = Det finns inget att ångra här.
copied = Kopierat till urklipp, om terminalen tillåter det.
leave-unsaved = En del av det du har skrivit är inte sparat. Vill du lämna ändå?
too-small = Fönstret måste vara minst { $columns } × { $rows }. Nu är det { $width } × { $height }.

## Marks on hours, dates and references

mark-past-day = → { $day }, som redan har varit
mark-goal-gone = Målet finns inte längre. Hänvisningen står kvar tills du ändrar den.

## Keys

key-continue = fortsätt
key-open-step = öppna ett steg
key-quick = kortversion
key-outcome = utfall
key-note = anteckna
key-weeks = veckor
  .words = historik tidigare sök lista
key-goals = alla mål
key-asks = önskemål
  .words = återkoppling be hjälp råd svar
key-plan = planera
  .words = måndag veckan börja
key-profile = roll och handlingsutrymme
  .words = uppdrag bidrag styrkor värderingar drivkrafter lära
key-settings = inställningar
  .words = språk tema färger timmar editor mus inställning
key-rows = välj rad
key-move-row = flytta raden
key-remove-row = ta bort raden
key-undo = ångra
key-troubles = det som bör ses över
key-cursor = ett tecken
key-words = ett ord
key-row-ends = radens början och slut
key-erase = radera
key-erase-word = radera ett ord
key-undo-typing = ångra
key-redo-typing = gör om
key-choose = välj
key-choose-next = nästa alternativ
key-choose-previous = föregående alternativ
key-choose-none = ta bort valet
key-next-question = nästa
key-fields = fält
key-down-up = ned och upp
key-steps = steg
key-done = klar
key-copy = kopiera
key-print = skriv ut och lämna
key-scroll = rulla
key-open = öppna
key-up-down = välj
key-pages = bläddra
key-ends = första och sista
key-yes = ja
key-no = nej
key-help = tangenter
key-help-typing = hjälp
key-leave = lämna
key-leave-typing = lämna
key-hide-words = dölj orden
words-hidden = Orden är dolda. Ctrl-L visar dem.
key-back = tillbaka
key-skip-page = hoppa över sidan
key-suspend = lägg i bakgrunden
key-name-space = Mellanslag

## Commands

cli-tagline = Fem steg för att leda dig själv på jobbet, en vecka i taget. Bara för dig.
cli-heading-commands = Kommandon
cli-heading-options = Flaggor
cli-heading-everywhere = Flaggor som fungerar överallt
cli-value-week = VECKA
cli-value-text = TEXT
cli-value-folder = MAPP
cli-value-date = DATUM
cli-value-command = KOMMANDO
cli-about-planner = öppnar planeraren
cli-about-plan = öppnar planen för veckan
cli-about-show = visar en vecka som text
cli-about-weeks = visar veckorna, en rad var
cli-about-note = antecknar något i den här veckan
cli-about-win = antecknar något som gick bra
cli-about-obstacle = antecknar något som står i vägen
cli-about-idea = antecknar en idé
cli-about-doctor = se om allt är som det ska
cli-about-help = förklarar ett kommando
cli-option-quick = den korta planen, på två minuter
cli-option-fix = rätta det som kan rättas
cli-option-json = skriver ut JSON
cli-option-line = en rad, för prompten
cli-option-from = den första veckan i listan
cli-option-to = den sista veckan i listan
cli-option-dir = mappen där dina filer ligger
cli-option-lang = språket
cli-option-today = dagen som räknas som i dag
cli-option-color = fet och svag stil
cli-option-help = visar hjälp
cli-option-version = visar versionen
cli-week-forms =
  VECKA kan vara 2026-W48, 48 (den närmaste), nu, förra (den senaste du skrev i)
  eller -2.
cli-text-forms =
  Utan TEXT läses standard in. Då blir texten inte kvar i skalets historik.
cli-noted =
  { $kind ->
      [win] Antecknat i { $week }, som något som gick bra.
      [obstacle] Antecknat i { $week }, som något som står i vägen.
      [idea] Antecknat i { $week }, som en idé.
     *[note] Antecknat i { $week }.
  }
cli-listening = Skriv texten och avsluta med Ctrl-D på en egen rad.
cli-no-weeks = Här finns inga veckor att visa.
cli-week-away = borta
cli-week-unreadable = kan inte läsas
cli-no-home = Hittade ingen hemmapp. Säg var filerna ska ligga, med --dir MAPP.
cli-no-terminal = Planeraren behöver en terminal. Utan terminal kan du använda ”femsteg plan --plain”, ”femsteg show” och ”femsteg note”.
cli-not-written = Inget är skrivet i { $week } ännu.
cli-not-saved = Texten sparades inte: { $detail }.
cli-unlisted = Veckorna kan inte listas ({ $detail }).
cli-unheard = Standard in kan inte läsas ({ $detail }).
cli-unprintable = Standard ut tar inte emot ({ $detail }).
cli-panicked = femsteg måste avslutas på grund av ett fel i programmet. Det du skrev är sparat.
cli-panicked-lost = femsteg måste avslutas på grund av ett fel i programmet. Något av det sista du skrev kan saknas.
cli-unknown = ”{ $what }” är inte känt här. ”femsteg help” visar vad som finns.
cli-unknown-meant = ”{ $what }” är inte känt här. Menade du ”{ $meant }”?
cli-dash-in-text = Något i texten ser ut som en flagga. Sätt -- framför texten, så läses allt därefter som text.
cli-missing-value = Det saknas något efter { $what }.
cli-no-value = { $what } ska stå ensam, utan något efter =.
cli-no-such-value = ”{ $value }” passar inte till { $option }. ”femsteg help” visar vad som passar.
cli-no-such-week = ”{ $what }” är ingen vecka. Skriv till exempel 2026-W48, 48, nu, förra eller -2.
cli-no-such-date = ”{ $what }” är inget datum. Skriv till exempel 2026-11-23.
cli-no-such-language = ”{ $what }” finns inte bland språken. Välj nb, nn, sv eller en.
cli-not-text = Det här är inte text i UTF-8.
cli-nothing-to-note = Det fanns ingen text att anteckna.
cli-too-long = Texten är för lång för att antecknas.
cli-wrong-usage = Det här gick inte att förstå. ”femsteg help” visar vad som finns.

## En-till-en-samtalet
key-talk = en-till-en
  .words = en-till-en-samtal medarbetarsamtal utvecklingssamtal chef möte
cli-about-talk = öppnar nästa en-till-en-samtal
talk-of = en-till-en · del { $n } av 7
talk-window = Period
  .ask = Vilka veckor vill du se tillbaka på?
  .why = Den norska myndigheten DFØ råder dig att beställa ledarskap: att säga vad du behöver för att lyckas. Det är lättare när veckorna ligger framför dig. Du väljer själv hur långt tillbaka.
  .example = Till exempel: sedan förra samtalet, eller 13 veckor inför ett medarbetarsamtal.
  .from = DFØ:s fjärde råd: Be om och ge återkoppling – beställ ledning.
talk-agreed = Sedan sist
  .why = Det ni kom överens om kommer före allt nytt, och det du själv skulle göra står först. Så kan båda lita på det som sägs.
  .example = Till exempel: ”Klargöra mandatet senast 1 december”, delvis hållet: Det är skickat vidare.
  .from = En text om tillit och uppföljning: Håll det som är överenskommet och följ upp det.
talk-back = Tillbakablick
  .why = Veckor är lätta att glömma. Se dem i ordning, också de stilla, och välj det du vill berätta om. Ingen vecka rangordnas.
  .example = Till exempel: Markera remissvaret i vecka 47 och överlämningen i vecka 43, så att periodens båda ändar är med.
  .from = Ett val i programmet: Varje vecka får lika mycket plats, den äldsta först.
talk-patterns = Mönster
  .why = Det som återkommer kan vara värt att ta upp. Här är det bara räknat, inte förklarat. Du vet själv vad som ligger bakom.
  .example = Till exempel: Rapportering i tre av åtta veckor kan bli en punkt, med veckorna som exempel.
  .from = En artikel om tillitsbaserad styrning: färre kontrollpunkter och enklare rapportering.
talk-agenda = Dagordning
  .why = Det är lättare att leda den som säger vad hon eller han behöver, och vad samtalet ska leda till. Få punkter får tid nog.
  .example = Till exempel, att avgöra: ”Vem har sista ordet om mallen?” Önskat utfall: att vi har det.
  .from = DFØ om medarbetarskap: att säga vad man behöver är att göra sig ledbar.
talk-gate = Delning
  .why = Allt är ditt. Din chef får bara de rader du väljer, en i taget, så som de står i förhandsvisningen.
  .example = Till exempel: Släpp ut ”Två av tre delar är godkända” och behåll resten för dig själv.
  .from = Ett löfte i programmet: En rad som ändras efter att du valde den är privat igen.
talk-after = Efteråt
  .why = Skriv ner det ni kom överens om medan du minns det: vad, vem och senast när. Det kommer tillbaka när det är dags.
  .example = Till exempel: Chefen klargör mandatet, senast 1 december.
  .from = DFØ om medarbetarskap: Rättigheter och skyldigheter är ömsesidiga.
next-talk = Nästa samtal
  .ask = När är nästa en-till-en-samtal?
  .hint = En dag, till exempel ”torsdag” eller 3/12.
talk-since-last = sedan förra samtalet
talk-weeks = de senaste { $n } veckorna
talk-no-weeks = Inget är planerat eller skrivet i de här veckorna. Välj en längre period.
talk-weeks-there = { $n ->
  [one] { $n } vecka med innehåll
   *[other] { $n } veckor med innehåll
 } · { $away } borta · { $blank ->
  [one] { $blank } tom
   *[other] { $blank } tomma
 }
talk-nothing-agreed = Inget är överenskommet sedan tidigare. Det ni kommer överens om den här gången kommer tillbaka här.
agreement-status = Överenskommelse
agreement-kept = hölls
agreement-partly = delvis
agreement-not = hölls inte
agreement-open = fortfarande öppen
agreement-why = Så gick det
  .ask = Hur gick det? En rad.
owner-me = jag
owner-manager = min chef
weeks-blank = inget skrivet
result = Resultat
talk-mark = märk som resultat
talk-unmark = ta bort märket
talk-marked = { $n } märkta. Märk { $least } till { $most } resultat som du vill berätta om.
talk-more-marked = { $n } märkt till
talk-many-marked = { $n } är märkta. Färre är lättare att minnas.
talk-third-silent = Inget är märkt från { $from } till { $to }.
heading-need = Det jag behöver för att lyckas
talk-need = Jag behöver
  .ask = Vad behöver du av din chef för att lyckas?
  .hint = Högst två. Det kommer först i samtalet.
heading-items = Det du vill ta upp
talk-item = Punkt
  .ask = Vad vill du ta upp?
item-kind = Syfte
  .ask = Vad vill du med punkten?
item-kind-inform = information
item-kind-discuss = diskussion
item-kind-decide = beslut
item-kind-help = hjälp
item-wanted = Önskat
  .ask = Vad vill du att det ska leda till?
heading-raise = Du kan också ta upp
talk-raise = sätt på listan
talk-raised = på listan
talk-many-items = { $n } punkter är många för ett samtal. Vad kan vänta?
talk-met-in = under { $n } veckor
raise-goal-help = Jag behöver hjälp med målet ”{ $about }”
raise-may-i-decide = Får jag avgöra det här själv nästa gång? ”{ $about }”
raise-next-area = Jag vill gärna ha större handlingsutrymme: { $about }
raise-expectations = Vad förväntar du dig av kvalitet, resurser och resultat i ”{ $about }”?
raise-supports = Vilken del av vårt uppdrag stöder målet ”{ $about }”?
raise-meaning = Varför är målet ”{ $about }” viktigt, och för vem?
raise-learn = Jag vill gärna lära mig: { $about }
raise-say = Jag vill gärna säga min mening innan det beslutas: { $about }
talk-status = Samtalet
  .ask = Har ni haft samtalet?
talk-status-preparing = inte än
talk-status-held = ja
heading-agreements = Det ni kom överens om
agreement-what = Överenskommelse
  .ask = Vad kom ni överens om?
agreement-owner = Vem
  .ask = Vem gör det?
agreement-due = Senast
  .ask = Senast när?
heading-decisions = Det som beslutades
item-result = Beslutat
  .ask = Vad beslutades?
heading-next = Framåt
talk-room = Handlingsutrymme
  .ask = Har ditt handlingsutrymme ändrats?
talk-open-room = öppna kartan
talk-is-held = Sparat. Det ni kom överens om kommer tillbaka när det är dags, och vid nästa samtal.
talk-is-prepared = Förberett. Kom tillbaka hit efteråt och skriv ned det ni kom överens om.
opening-agreements = { $n ->
  [one] { $n } överenskommelse att följa upp
   *[other] { $n } överenskommelser att följa upp
 }
side-agreements = Att följa upp
header-talk = en-till-en { $day }
talk-patterns-private = Energi och belastning står inte här. Du hittar dem med t på startsidan, bara för dig.
gate-none-chosen = Ingen rad är vald än. Gå tillbaka med Esc och välj det du vill dela.
gate-nothing = Det finns inget att dela än. Märk resultat eller fyll i dagordningen först.
gate-intro = ● { $n } av { $all } rader delas. ○ Alla andra är privata.
gate-out = Se och spara det som delas
  .ask = Se exakt det som delas. Sedan kan du spara eller kopiera det.
gate-preview = förhandsvisning
gate-share = dela den här raden
gate-keep = håll den privat
gate-changed = ändrad, privat igen
brief-written = Sparat som { $file }. Bara du kan läsa filen.
brief-replace = Det finns redan en fil med det namnet. Vill du ersätta den?
brief-unwritten = Inte skrivet: { $reason }
brief-no-template = Din mall går inte att läsa ({ $detail }).
key-save-file = spara som fil
key-format = format
key-brief-language = språk
key-headings = rubriker för medarbetarsamtal
## The brief of a one-to-one

brief-title = En-till-en-samtal
brief-period = Perioden { $days }
brief-heading-need = Det jag behöver för att lyckas
brief-heading-agenda = Det jag vill ta upp
brief-heading-results = Det jag har åstadkommit
brief-heading-goals = Mina mål
brief-heading-requests = Det jag har bett om
brief-heading-obstacles = Hinder som andra kan röja undan
brief-heading-learning = Det jag har lärt mig och vill lära mig
brief-heading-energy = Energi och belastning
brief-heading-agreed = Det vi har kommit överens om
appraisal-title = Medarbetarsamtal
appraisal-heading-need = Det som krävs för att lyckas
appraisal-heading-agenda = Ämnen för samtalet
appraisal-heading-results = Uppgifter och resultat
appraisal-heading-goals = Mål för arbetet
appraisal-heading-requests = Ledning och stöd
appraisal-heading-obstacles = Ramar och arbetsförhållanden
appraisal-heading-learning = Kompetens och utveckling
appraisal-heading-energy = Energi och arbetsbelastning
appraisal-heading-agreed = Överenskommelser
brief-item-inform = för kännedom
brief-item-discuss = att diskutera
brief-item-decide = för beslut
brief-item-help = behöver hjälp
brief-owner-me = jag följer upp
brief-owner-manager = min chef följer upp
brief-agreement-open = inte avslutad
brief-agreement-kept = hållen
brief-agreement-partly = delvis hållen
brief-agreement-not = inte hållen
brief-due = senast { $day }
brief-target = målet är { $number }
brief-measured = Från { $start } till { $now } { $unit }
brief-of-five = { $level } av 5
brief-wanted = Önskat utfall
brief-decided = Beslutat
brief-result = Resultat
brief-confidence = Trygghet
brief-said = Sagt om målet
brief-said-by = Sagt av
brief-asked-of = Till
brief-answer = Svar
brief-cleared-by = Kan lösas av
brief-learned = Har lärt mig
brief-to-learn = Vill lära mig
brief-how-to-learn = Hur
brief-level = Energi
brief-load = Belastning
brief-gave = Gav energi
brief-drained = Tog energi
brief-why = Så gick det
brief-nothing-shared = Du har inte valt att dela någon rad från en-till-en-samtalet, så ingenting skrevs. Välj raderna i femsteg, med o.
brief-template-fault = { $file }, rad { $line }: { $why }. Ingenting skrevs.
brief-template-unknown = mallen använder ett namn som inte finns
brief-template-endless = mallen blir aldrig klar
cli-about-brief = skriver det du har valt att dela
cli-value-file = FIL
cli-value-options = VAL
cli-option-since = bara från den här veckan eller dagen och framåt
cli-option-format = formatet; annars gäller filens ändelse, och sist md
cli-option-output = skriver till en fil som bara du kan läsa
cli-option-force = skriver över filen om den finns
cli-option-appraisal = rubriker för ett medarbetarsamtal
cli-option-template = skriver ut mallen, så att du kan ändra den
cli-brief-forms =
  Formen är din egen när mappen med dina filer har en mall som
  heter brief.md, brief.html eller brief.txt.
  Börja med vår:  femsteg brief --template --format html
cli-file-written = Skrivet till { $file }. Bara du kan läsa filen.
cli-file-exists = { $file } finns redan. Lägg till --force om du vill skriva över den.
cli-file-question = { $file } finns redan. Skriv ja om du vill skriva över den.
cli-file-kept = Ingenting skrevs.
cli-file-unwritten = { $file } skrevs inte: { $detail }.
cli-file-no-folder = Mappen { $folder } finns inte, så ingenting skrevs.
cli-file-no-file = { $file } är ingen vanlig fil, så ingenting skrevs.
cli-brief-no-template = Mallen { $file } kan inte läsas ({ $detail }). Ingenting skrevs.
cli-brief-json-has-none = JSON har ingen mall. Välj md, html eller txt.
## The demo

demo-header = demo · påhittade veckor
demo-short = demo
demo-opening = Tolv påhittade veckor. Prova vad du vill; ingenting sparas.
cli-about-demo = visar tolv påhittade veckor
cli-demo-forms =
  Veckorna ligger i en tillfällig mapp, som tas bort när du avslutar. Dina egna
  filer rörs inte. Om programmet stannar på grund av ett fel blir mappen kvar
  bland systemets tillfälliga filer.
cli-no-demo = Demon behöver en tillfällig mapp, och den kan inte skapas ({ $detail }).
cli-not-empty = Mappen finns och är inte tom. Ingenting har skrivits.
## Looking back

look-title = Tillbakablick
look-of = { $n } av { $all }
look-span = { $n } veckor
look-timeline = Tidslinje
look-moves = Plan och tid
look-goals = Mål och förväntningar
look-energy = Energi och belastning
look-year = Året
look-planned = { $n } med innehåll
look-away = { $n } borta
look-blank = { $n ->
  [one] { $n } tom
   *[other] { $n } tomma
}
look-unreadable = Går inte att läsa och är inte med: { $weeks }
look-reading = Läser äldre veckor. { $n } återstår.
look-empty = Det står ingenting i de här veckorna.
look-longer = { $key } visar { $n } veckor.
look-nothing = Det finns inget att räkna här i de här veckorna.
look-blank-week = inget skrivet
look-no-levels = Inga siffror för energi eller belastning.
look-count = { $weeks ->
  [one] { $n } i { $weeks } vecka
   *[other] { $n } i { $weeks } veckor
}
look-untagged = utan ämne
look-hours = { $took } ({ $hours } planerat)
look-no-kind = inte angivet
look-unnamed = utan namn
look-no-goal = Utan mål
look-answered = { $n ->
  [one] { $n } besvarat
   *[other] { $n } besvarade
}
look-open = { $n ->
  [one] { $n } öppet
   *[other] { $n } öppna
}
look-let-go = { $n ->
  [one] { $n } släppt
   *[other] { $n } släppta
}
look-waited = { $n ->
  [0] svar samma vecka
  [one] svar efter en vecka
   *[other] svar efter { $n } veckor
}
look-waits = svar efter { $from }–{ $to } veckor
look-private = Privat, bara för dig
look-private-short = privat
look-both = båda
look-goals-ended = Mål som är nådda eller släppta
look-milestones = Delmål som är nådda
heading-look-causes = Det som inte blev klart sammanföll med
heading-look-took = Tid, jämfört med planen
heading-look-by-kind = Det du bad om
heading-look-by-person = Vem du bad
heading-look-served = Mål som prioriteringar har bidragit till
heading-look-unserved = Mål som ingen prioritering har bidragit till
heading-look-expectations = Förväntningar som inte är överenskomna
heading-look-effects = Det som gav och tog energi, efter mål
key-look = tillbakablick
  .words = mönster energi belastning hinder år tidslinje statistik
key-look-span = period
## Looking for words in all weeks, and two weeks side by side

cli-value-words = ORD
cli-about-search = hittar ord i alla veckor
cli-nothing-found = Ingen vecka har alla orden.
cli-nothing-to-search = Skriv orden du letar efter.
weeks-search = Sök
weeks-search-hint = Tryck / för att söka i alla veckor
weeks-found = { $n ->
  [0] inga veckor
  [one] en vecka
   *[other] { $n } veckor
}
weeks-left = Läser { $n } veckor till …
weeks-open-row = öppen
weeks-first = Det finns ingen vecka före den här.
weeks-no-last-year = Det finns inget skrivet i { $week }.
weeks-two = { $one } och { $other }
key-search = sök
key-all-weeks = alla veckor
key-edit = ändra
key-two-weeks = jämför
key-one-week = en vecka
key-last-year = året innan
key-other-week = den andra

## Everything, for other programs

cli-about-export = skriver ut allt, för andra program
cli-option-export-format = formatet; annars filens ändelse, sist json
cli-export-forms =
  json är allt du har skrivit, csv en rad för varje prioritering. ics är för en
  kalender: pauser med klockslag, sista dagar och en-till-en-samtal. Det du
  exporterar på nytt ändras i kalendern och läggs inte till en gång till.
  Privata ord finns med i alla tre: var rädd om filen som om dina anteckningar.
cal-break = Paus
cal-answer = Svar
cal-answer-from = Svar från { $who }
cal-agreed = Överenskommet
cal-agreed-manager = Överenskommet, min chef följer upp
cal-goal = Mål
cal-decision = Beslut
## Shells, and the manual page

## Plans and tasks from elsewhere

cli-about-import = hämtar in planer eller uppgifter
cli-option-place = vart uppgifterna ska; annars frågas du om varje
cli-option-week = veckan som uppgifterna ska till; annars den här
cli-import-forms =
  Filen är en export från femsteg (json), från Taskwarrior (”task export”) eller
  en todo.txt; - är standard in. Det som redan står här står kvar, och samma sak
  hämtas aldrig två gånger. Klara uppgifter följer inte med. Sista dagar följer
  med, och ett projekt som heter likadant som ett mål hör till det.
cli-import-needs-place = Här finns ingen att fråga. Lägg till --to wait eller --to priorities.
cli-import-not-tasks = Det här är en export från femsteg, med egna veckor och listor. --to och --week är för uppgifter.
import-question = { $n } av { $all }  { $title }
import-choices = 1 prioritering, 2 kan vänta, 3 inte nu [3]:
import-due = { $title } (senast { $day })
cli-imported-tasks = Lagt i { $week }: { $priorities } bland prioriteringarna, { $waiting } bland det som kan vänta.
cli-import-nothing = Inget nytt i filen.
cli-import-left-out = Inte med: klara { $over }, hämtade förut { $known }, inte valda { $skipped }.
cli-imported-files =
  { $n ->
      [0] Allt det här fanns redan.
      [one] Hämtat. En fil fick något nytt.
     *[other] Hämtat. { $n } filer fick något nytt.
  }
cli-import-lacks =
  { $n ->
      [one] En fil gick inte att förstå när exporten gjordes och är inte med i den.
     *[other] { $n } filer gick inte att förstå när exporten gjordes och är inte med i den.
  }
cli-import-clashes = Här stod redan något annat, och det är kvar:
cli-import-partly = Bara { $done } av { $all } filer skrevs: { $detail }. Hämta filen en gång till när det är ordnat; inget kommer med dubbelt.
cli-import-too-large = filen är större än 64 MiB
cli-import-not-text = här står ett tecken som ingen text har
cli-import-not-json = är inte JSON ({ $detail })
cli-import-unknown = är varken en export från femsteg, från Taskwarrior eller en todo.txt
cli-import-newer = exporten är från en nyare utgåva av femsteg (utgåva { $version } av formatet)
cli-import-unknown-key = { $path } finns inte i planerna
cli-import-no-id = { $path } har inget id
cli-import-same-id = { $path } finns två gånger

cli-about-completions = kompletterar kommandon i ditt skal
cli-about-man = skriver ut manualsidan
cli-value-shell = SKAL
cli-shell-forms =
  SKAL är bash, zsh, fish, elvish eller powershell.
  Lägg skriptet till exempel här:
    bash  ~/.local/share/bash-completion/completions/femsteg
    fish  ~/.config/fish/completions/femsteg.fish
    zsh   MAPP/_femsteg, där MAPP står i $fpath
cli-shell-unsaid = Ange vilket skal det gäller: bash, zsh, fish, elvish eller powershell.
cli-no-such-shell = ”{ $what }” är inte bland skalen. Välj bash, zsh, fish, elvish eller powershell.
cli-man-name = en privat veckoplanerare för att leda sig själv på jobbet
cli-man-description =
  Planen tar tio minuter på måndagen, avslutet tio på fredagen. Före ett
  en-till-en-samtal ser du tillbaka på veckorna. Allt sparas medan du skriver, i
  filer som du själv kan läsa och ändra. Inget går vidare utan att du väljer det, rad för rad.
cli-man-heading-name = Namn
cli-man-heading-synopsis = Användning
cli-man-heading-description = Beskrivning
cli-man-heading-files = Filer
cli-man-heading-environment = Miljö
cli-man-heading-endings = Avslutningskoder
cli-man-folder = Alla ligger i en mapp, ~/.config/femsteg på Linux om du inte säger något annat.
cli-man-weeks = En vecka: planen, det som antecknades under tiden, och avslutet.
cli-man-goals = Målen, hur de mäts, och deras logg.
cli-man-feedback = Önskemål, och återkoppling du har gett.
cli-man-profile = Rollen: uppdraget, bidraget, vem du är till för, och handlingsutrymmet.
cli-man-talks = Ett en-till-en-samtal: agendan, överenskommelserna, och vilka rader som får delas.
cli-man-brief = Dina egna mallar för det som delas, om du har gjort några.
cli-man-config = Inställningar, där de skiljer sig från det vanliga.
cli-man-themes = Egna teman: en roll per rad, som accent = "blue bold".
cli-man-dir = Mappen där dina filer ligger; --dir går före.
cli-man-state-dir = Mappen för tidigare versioner, papperskorgen och platsen där du slutade.
cli-man-language = Språket, när varken --lang eller inställningarna säger något.
cli-man-no-color = Den första av dem som är satt avgör färg, fet och svag stil: NO_COLOR stänger av, CLICOLOR_FORCE sätter på, också i ett rör, och de andra stänger av.
cli-man-charset = Teckenuppsättningen: är den inte UTF-8 ritas märken och streck i ASCII.
cli-man-fine = Allt gick bra.
cli-man-failed = Det gick inte att göra; en rad säger varför.
cli-man-wrong = Det efterfrågades på ett sätt som inte gick att förstå.

## Problems: behind the name of a file, so they begin with a small letter and have no full stop

problem-place = { $file }, rad { $line }, kolumn { $column }
problem-not-toml = det här är inte giltig TOML; tolken säger ”{ $detail }”
problem-duplicate-key = nyckeln står här för andra gången
problem-merge-markers = här finns märken kvar efter en sammanslagning
problem-empty = filen är tom; ”femsteg history” visar vad som stod där
problem-zeros = här står nollbyte i stället för text; ”femsteg history” visar vad som stod där
problem-cut-off = slutet av filen saknas; ”femsteg history” visar hela versioner
problem-not-utf8 = det här är inte text i UTF-8
problem-too-large = filen är på { $size } KiB; gränsen är 1024 KiB
problem-too-deep = tabeller inuti tabeller, djupare än någon fil här behöver
problem-no-schema = raden ”schema = 1” saknas
problem-newer-schema = skriven av en nyare version av femsteg (schema { $schema })
problem-wrong-week = veckan i filen är en annan än den i filnamnet
problem-wrong-date = dagen i filen är en annan än den i filnamnet
problem-unreadable = kan inte läsas ({ $detail })
problem-wrong-value = { $path } ska vara { $wanted }
problem-unknown-setting = { $path } är ingen inställning
problem-unknown-action = { $path }: inget som en tangent kan göra heter så. ”femsteg help keys” har namnen
problem-no-such-key = ingen tangent heter { $key }
problem-key-taken = { $key } är redan { $by } där. Den andra tangenten gäller fortfarande
problem-key-types = { $key } är en bokstav där detta används. Ta med ctrl- eller alt-
problem-unknown-address = ”{ $word }” är inget du får frågor om
problem-no-such-theme = det finns inget tema med det namnet: skriv något av { $ours }, eller skapa filen i mappen themes
problem-unknown-role = { $role } är ingen roll; rollerna är { $roles }
problem-unknown-look = ”{ $word }” i { $role } är varken en färg (som red, bright-blue, 208 eller #c0ffee) eller en stil (bold, dim, italic, underline, reverse), eller en färg för mycket
problem-wanted-text = text
problem-wanted-flag = true eller false
problem-wanted-list = en lista med texter
problem-wanted-rows = en lista med rader
problem-wanted-table = en tabell
problem-wanted-choice = något av: { $codes }
problem-wanted-number = ett tal
problem-wanted-hours-of-week = ett tal från 0 till 168
problem-wanted-date = ett datum, som 2026-11-27
problem-wanted-week = en vecka, som 2026-W48
problem-save-full = disken är full
problem-save-read-only = disken kan bara läsas
problem-save-not-allowed = du får inte skriva där
problem-save-busy = ett annat program håller på med filen
problem-save-unfaithful = det som skulle ha skrivits var inte det som menades
problem-save-other = systemet säger ”{ $detail }”
problem-save-too-large = med den här texten skulle filen bli på { $size } KiB; gränsen är 1024 KiB

# femsteg doctor
doctor-folder-config = Dina filer
doctor-folder-state = Historik och räddning
doctor-folder-runtime = Tillfälligt
doctor-missing = finns inte än
doctor-free = { $size } MiB ledigt
doctor-no-weeks = Inga veckor än
doctor-fine = Allt är i sin ordning.
doctor-weeks = { $n ->
  [one] en vecka: { $first }
   *[other] { $n } veckor, från { $first } till { $last }
}
doctor-conflict-copies = { $n ->
  [one] en kopia från ett synkroniseringsprogram
   *[other] { $n } kopior från ett synkroniseringsprogram
}
doctor-rescued = { $n ->
  [one] en räddad kopia väntar på ett beslut
   *[other] { $n } räddade kopior väntar på ett beslut
}
doctor-left-in-editors = { $n ->
  [one] en text från en editor ligger kvar i { $folder }
   *[other] { $n } texter från en editor ligger kvar i { $folder }
}
doctor-stale = { $n ->
  [one] en tillfällig fil utan ägare
   *[other] { $n } tillfälliga filer utan ägare
}
doctor-history = { $n ->
  [one] en kopia i historiken
   *[other] { $n } kopior i historiken
}
doctor-trash = { $n ->
  [one] en fil i papperskorgen
   *[other] { $n } filer i papperskorgen
}
doctor-open-to-others = { $n ->
  [one] en fil eller mapp kan öppnas av andra; ”femsteg doctor --fix” rättar det
   *[other] { $n } filer och mappar kan öppnas av andra; ”femsteg doctor --fix” rättar det
}
doctor-closed-to-others = { $n ->
  [one] en fil eller mapp är stängd för andra
   *[other] { $n } filer och mappar är stängda för andra
}

## Sammanslagning, åt git

cli-value-sides = URSPRUNG VÅR DERAS [NAMN]
cli-about-merge-driver = slår ihop två sidor, åt git
cli-sides-forms =
  Fält, rader och textrader som bara ena sidan har ändrat förs samman.
  Kör det här i mappen där dina filer ligger, så använder git det:
    git config merge.femsteg.driver "femsteg merge-driver %O %A %B %P"
    echo "*.toml merge=femsteg" >> .gitattributes
cli-merge-clashes = Båda sidorna har ändrat de här fälten i { $file }. Vår sida står i filen; ”git show :3:SÖKVÄG” visar den andra:
cli-merge-unknown = Det här är inga filer som femsteg kan slå ihop.
cli-merge-closed =
  Ingenting slogs ihop, på grund av { $side ->
      [base] det som båda sidorna började med
      [ours] vår sida
     *[theirs] den andra sidan
  }: { $detail }.
cli-not-merged = Ingenting slogs ihop: { $detail }.

## History and trash

cli-value-copy = KOPIA
cli-about-history = visar en veckas tidigare versioner
cli-about-restore = tar fram en tidigare version
cli-about-delete = lägger en vecka i papperskorgen
cli-about-trash = visar papperskorgen, hämtar ur den
cli-about-purge = raderar en vecka och alla kopior
cli-option-yes = svarar ja på frågan
cli-no-copies = Det finns inga tidigare versioner av { $week }.
cli-restored = Versionen från { $at } gäller nu för { $week }. Det som stod där finns i historiken.
cli-deleted = Papperskorgen har { $week } i 90 dagar. Du får tillbaka veckan med ”femsteg trash restore { $id }”.
cli-back = Papperskorgen har lämnat tillbaka { $week }.
cli-trash-empty = Papperskorgen är tom.
cli-purge-question = Allt du har skrivit i { $week } försvinner för gott, också ur historiken och papperskorgen. Skriv ja om du vill det.
cli-purged = Allt från { $week } är borta.
cli-not-purged = Inget har tagits bort.
cli-needs-yes = Det här går inte att ångra, och här finns ingen att fråga. Lägg till --yes.
cli-no-such-copy = Den versionen av { $week } finns inte. ”femsteg history { $id }” visar dem som finns.
cli-not-in-trash = Papperskorgen har inte { $week }.
cli-week-exists = Det finns redan något i { $week }. Lägg det i papperskorgen först, med ”femsteg delete { $id }”.
cli-not-done = Det gick inte: { $detail }.
cli-uncopied = Kopiorna kan inte listas ({ $detail }).

## An outcome from the shell

cli-value-row = RAD
cli-value-outcome = UTFALL
cli-about-done = anger hur en prioritering gick
cli-row-forms =
  RAD är numret på startsidan eller början av rubriken. UTFALL är klart (när
  inget annat anges), delvis, flyttat eller utgår.
cli-row-unsaid = Ange vilken rad det gäller: { $rows }.
cli-no-such-row = ”{ $what }” är ingen av raderna i den här veckan: { $rows }.
cli-ambiguous-row = ”{ $what }” passar in på flera rader. Ange numret: { $rows }.
cli-no-such-outcome = ”{ $what }” är inget utfall. Det kan vara { $outcomes }.
cli-no-rows = Det finns inga prioriteringar i { $week } ännu.

## Din egen editor
key-editor = i din editor
key-editor-file = filen i din editor
editor-file-name = femsteg-text.md
editor-no-file = Här är inget skrivet än, så det finns ingen fil att öppna.
editor-none = Ingen editor är vald. Ange EDITOR, eller editor i config.toml.
editor-busy = Terminalen väntar på en tangent som inte är klar. Tryck Esc och försök igen.
editor-not-started = Editorn kunde inte startas: { $detail }
editor-failed = Editorn avslutades med fel (kod { $code }). Det som stod här är som det var.
editor-failed-with-text = Editorn avslutades med fel. Fältet är som förut; det du skrev ligger i { $file }.
editor-killed = Editorn avbröts. Det som stod här är som det var.
editor-gone = Editorn lämnade ingen fil efter sig. Det som stod här är som det var.
editor-no-text = Det som kom från editorn är inte text (UTF-8) eller för långt. Fältet är som förut; filen ligger i { $file }.

## Without the screen

plain-signs = En rad är ett svar. Tom rad behåller svaret inom hakparentes, minus tömmer det, < går en fråga tillbaka, > går till nästa steg, ? förklarar, Ctrl-D sparar och avslutar.
plain-twice = Skriv tecknet två gånger för att svara med det.
plain-welcome = Välkommen. Tio minuter varje måndag räcker. Du kan hoppa över allt. Inget skrivs förrän du har svarat.
plain-which = Vad vill du göra? (1 planera veckan, 2 avsluta veckan, 3 förbereda samtalet) [planera veckan]
plain-planned = Planen för { $week } är sparad.
plain-offer = Förslag: { $text }. Plus tar över det.
plain-long = { $n } tecken. Det är tänkt högst { $limit }, men svaret står kvar.
plain-unknown = Det finns inte bland svaren. Skriv siffran eller ordet.
plain-not-text = Raden är inte skriven i UTF-8 och togs inte med. Skriv den en gång till.
plain-too-long = Raden är för lång och togs inte med. Skriv den kortare.
plain-first = Det här är den första frågan.
plain-closed = Filen kan inte tolkas och ändras inte. ”femsteg doctor” säger vad som är fel.
plain-clash = Någon har ändrat samma sak på ett annat ställe.
plain-waiting = { $n ->
  [one] En annan version väntar. Öppna ”femsteg” på skärmen för att välja.
   *[other] { $n } andra versioner väntar. Öppna ”femsteg” på skärmen för att välja.
}
plain-again = Tryck Enter för att försöka spara igen.
plain-aside = Något har ändrats på ett annat ställe också, och står så i filen. Din text är undanlagd, och ”femsteg” frågar om den på skärmen.
plain-not-aside = Något har ändrats på ett annat ställe också, och står så i filen. Din text kunde inte läggas undan.
plain-preview = Vill du höra exakt det som delas? ”femsteg brief” skriver det till en fil.
plain-shared = delad
plain-private = privat
plain-marked = markerad
cli-option-plain = frågor rad för rad, utan skärmbild

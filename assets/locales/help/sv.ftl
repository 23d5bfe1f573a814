
## Finding things

key-go = gör eller öppna
key-palette = hitta en åtgärd, en vecka, ett mål
key-previous-step = föregående steg
key-page-down = bläddra nedåt
palette-search = Hitta
palette-nothing = Inget här heter något sådant.
palette-week = vecka
palette-goal = mål
palette-ask = önskemål
help-no-key = Ingen tangent här gör något sådant.
way-next = nästa
way-previous = föregående
way-up = upp
way-down = ner
way-left = åt vänster
way-right = åt höger
way-start = början
way-end = slutet

## Why the other screens are there

about-start =
  .why = Det här är veckan på en sida: vad som är viktigast, hur långt de fem stegen har kommit och raderna med utfall. Du kan lämna programmet härifrån när som helst. Allt är sparat.
  .example = Till exempel: Välj en rad med pilarna och sätt utfallet med en tangent när den är klar.
about-first =
  .why = Programmet behöver ditt språk och hur många timmar du brukar ha i veckan. Resten kan vänta, och allt går att ändra senare. Inget skrivs förrän du går vidare härifrån.
about-page =
  .why = Hela veckan på en sida, att läsa, skriva ut eller lägga bredvid dig. Du är klar med planen. Den går att ändra när som helst.
about-note =
  .why = En rad om något som gick bra, stod i vägen, slog dig eller bör kommas ihåg. Den väntar tills du avslutar veckan.
  .example = Till exempel: ”Enighet om ny fördelning” är något som gick bra.
  .from = DFØ, norska statens myndighet för förvaltning, påpekar att de som står närmast användarna ser vad som kan bli bättre.
about-weeks =
  .why = Alla veckor du har skrivit. De går bara att läsa här, tills du själv väljer att ändra en av dem. En vecka utan text är inget hål, bara tom.
  .example = Till exempel: Skriv ”mall budget” för att hitta de veckor där båda orden står.
about-looking =
  .why = Flera veckor bredvid varandra visar det som ingen enskild vecka visar. Här räknas det bara, utan dom och utan rangordning. Energi och belastning är för dina ögon.
  .example = Till exempel: ”Rapportering i tre av åtta veckor” kan vara värt att ta upp i nästa samtal.
  .from = Siffrorna är räknade i dina egna filer. ”Gick ihop med” betyder inte ”på grund av”.
about-brief =
  .why = Det här är, tecken för tecken, det som skrivs om du sparar eller kopierar. Bara rader som du har valt är med. Se över det innan det går vidare.
  .example = Till exempel: Välj det språk som din chef läser bäst. Dina egna ord står kvar som du skrev dem.
  .from = Ett löfte i programmet: Inget lämnar datorn utan att du har valt raden.
about-facts =
  .why = Stilla upplysningar om planen, räknade i dina veckor. De hindrar inget. Var och en går att dölja, och du kan se vad som ligger bakom.
  .from = Man räknar ofta med för lite tid för stora uppgifter, och mindre när uppgiften är delad (Forsyth och Burt 2008; Kruger och Evans 2004).
about-clashes =
  .why = Samma fält ändrades både här och på ett annat ställe. Båda texterna finns. Behåll din, ta den andra eller behåll båda.
about-versions =
  .why = Det här är vad veckan sade tidigare, vad som räddades och kopior som synkroniseringen har lämnat. Inget händer med dem förrän du väljer.
about-troubles =
  .why = Här står vad programmet inte förstår i dina filer: fil, rad och vad som är fel. Det som står där ändras inte. Rätta det i en redigerare eller ta fram en tidigare version.

## The manual

cli-value-topic = ÄMNE
cli-heading-topics = Ämnen, som ”femsteg help files”
manual-start =
  Skriv ”femsteg”. Första gången kommer en sida om språk och timmar i veckan, som går att hoppa över. Sedan börjar steg 1. Du kan gott börja med bara ett eller två av stegen.
  Du behöver aldrig spara. Det du skriver sparas när du lämnar fältet, och annars inom 0,6 sekunder.
  Längst ner på varje sida står de nyttigaste tangenterna. ? visar alla, och F1 berättar varför något frågas. Med Ctrl-P hittar du åtgärder, veckor, mål och önskemål genom att skriva några bokstäver av dem.
  Vill du se dig om först kan du öppna tolv påhittade veckor. Dina filer rörs inte.
    femsteg demo
  .title = Kom i gång
manual-monday =
  Fem steg och en fråga i taget, ungefär tio minuter i allt. Roll: det viktigaste den här veckan och det som kan vänta. Mål: hur det går med dem du har. Prioriteringar: först det som är kvar sedan sist, sedan ungefär tre rader. Återkoppling: vad du vill be om, och av vem. Energi: två siffror och ett litet grepp.
  Inget måste fyllas i. Det du går förbi står tomt, utan att något sägs om det. Mätaren visar planerade timmar mot dem du har, med en femtedel fri. Den hindrar inget.
  Kortversionen tar två minuter: det viktigaste, upp till tre prioriteringar och energi. Är belastningen hög frågar programmet vad som kan utgå och vem som kan hjälpa.
    femsteg plan
    femsteg plan --quick
  .title = Måndag: planera veckan
manual-friday =
  Ungefär tio minuter. Först får varje rad ett utfall (klart, delvis, flyttat eller utgår) och några ord om vad som blev annorlunda, och för vem. Sedan kommer det som gick bra, det du lärde dig, och energi och belastning. Det som är kvar går till nästa vecka med ett första steg, till en senare vecka, eller utgår. Till sist väljer du en sak att värna om.
  Under veckan kan du anteckna en rad i taget från skalet. Raderna väntar till fredag.
  Blev det ingen fredag frågar måndagen bara om utfallen. En vecka borta anges med en tangent och räknas inte med någonstans.
    femsteg close
    femsteg note
    femsteg done 1
  .title = Fredag: avsluta veckan
manual-one-to-one =
  Ungefär en kvart före samtalet, i sju delar: perioden, det ni kom överens om sist, återblick, mönster, punkter, delning, och det ni kommer överens om. Det som återkommer räknas, men förklaras inte.
  Varje rad är privat tills du väljer den. Förhandsvisningen är exakt det som skrivs. Ändras en rad efteråt är den privat igen. Det du delar blir Markdown, HTML, text eller JSON, på det språk som mottagaren läser bäst.
  Överenskommelser kommer tillbaka när det är dags, och vid nästa samtal.
    femsteg talk
    femsteg brief -o samtal.html
  .title = En-till-en-samtalet
manual-dates =
  Veckor följer ISO 8601: De börjar på måndag, och vecka 1 är den första med minst fyra dagar i det nya året. Några år har vecka 53.
  En vecka kan vara 2026-W48, 48 (den närmaste), nu, förra (den senaste du skrev i) eller -2, eller skriven som man säger det, på vilket som helst av de fyra språken.
    femsteg show 48
    femsteg show om två veckor
  I fälten kan du skriva ”tisdag”, ”vecka 50” eller ”1 h 30 min”. Det du menar visas innan det sparas. Det som inte går att förstå står som du skrev det och är märkt.
  Helgdagar i Norge, eller i Sverige när regionen är svensk, dras av.
  .title = Veckor, datum och timmar
manual-files =
  En TOML-fil för varje vecka, att läsa, söka i och ändra i vilken redigerare som helst, också medan planeraren är öppen. Kommentarer, ordning och okända nycklar står kvar. I en fil som inte går att förstå skrivs inget förrän du har rättat den.
  .title = Filerna
manual-keys =
  Nederst på skärmen står de nyttigaste, ? eller F1 visar alla som gäller där du är. Skriv där för att leta.
  I config.toml kan du ge dem andra tangenter: ett namn ur listan längst ned, och en eller flera tangenter. En tangent som redan betyder något där, eller som är en bokstav där man skriver, nämns vid namn, och den gamla gäller. preset = "hjkl" sätter h j k l bredvid piltangenterna:
  {"  [keys]"}
    note = ["m", "ctrl-n"]
    preset = "hjkl"
  .title = Tangenterna
manual-key-names = Namnen i [keys]
manual-privacy =
  Inget konto, inget nätverk, inga poäng. Programmet har inget i sig som kan ansluta till ett nät.
  Filerna går bara att läsa för dig. Ut ur datorn kommer bara rader som du har valt, en i taget. Energi, belastning, lärdomar och namn är av tills du väljer dem. Exporten är undantaget: Den är allt du har skrivit, för dig själv.
  Ctrl-L döljer orden när någon ser på skärmen. ”femsteg note” utan text läser det du skriver, så att det inte hamnar i skalets historik.
  På en jobbdator kan arbetsgivaren ha rätt till insyn, enligt egna regler. Använd initialer eller roller för andra. En krypterad disk skyddar filerna på en dator som försvinner.
  Det här raderar en vecka och alla kopior av den:
    femsteg purge 48
  .title = Det som är ditt
manual-sync =
  Två datorer kan ha samma mapp, genom git eller ett synkroniseringsprogram. Det som bara den ena sidan ändrade tas med. Text på flera rader sätts ihop rad för rad. Ändrade båda samma fält står ditt kvar, och F2 visar det andra.
  Kopior som Syncthing, Nextcloud och Dropbox lämnar visas vid nästa start.
  För git, i mappen, där .gitignore håller allt ute tills du tar bort den:
    git config merge.femsteg.driver "femsteg merge-driver %O %A %B %P"
    echo "*.toml merge=femsteg" >> .gitattributes
  .title = Två datorer, och git
manual-recovery =
  Det du just gjorde går att ångra. Innan en fil ändras går en kopia till historiken: alla från det senaste dygnet, en i timmen i en vecka och en om dagen i 90 dagar. Startsidan visar ord för ord vad veckan sade tidigare. En vecka som du tar bort ligger 90 dagar i papperskorgen.
    femsteg history 48
    femsteg restore 48
    femsteg trash restore 48
  Kan något inte sparas står skälet på skärmen. Texten blir kvar, och en kopia av den erbjuds vid nästa start. Det här ser efter att allt är i ordning:
    femsteg doctor
  .title = Få tillbaka något

scope-everywhere = Överallt
scope-letters = Där ingen text skrivs
scope-inside = Överallt utom på startsidan
scope-start = Startsidan
scope-rows = På raderna där
scope-talk-near = Före ett en-till-en-samtal
scope-other-week = Startsidan för en annan vecka
scope-first = Den första sidan
scope-questions = Frågor
scope-steps = Planering, avslutning och samtal
scope-pages = Roll och handlingsutrymme
scope-note = En rad att komma ihåg
scope-typing = Medan du skriver
scope-choosing = På ett val eller en skala
scope-deciding = På något att avgöra
scope-page = Den färdiga sidan
scope-weeks = Tidigare veckor
scope-search = När du letar efter ord
scope-past = En tidigare vecka
scope-looking = Återblick
scope-chart = Energi och belastning
scope-beside = Två veckor bredvid varandra
scope-troubles = Det som är fel med en fil
scope-brief = Det som släpps ut, innan det sker
scope-help = Hjälp
scope-palette = När du hittar något
scope-confirm = En fråga över skärmen

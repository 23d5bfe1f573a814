
## Finding things

key-go = gjør eller åpne
key-palette = finn en handling, en uke, et mål
key-previous-step = forrige steg
key-page-down = bla nedover
palette-search = Finn
palette-nothing = Ingenting her heter noe slikt.
palette-week = uke
palette-goal = mål
palette-ask = bestilling
help-no-key = Ingen tast her gjør noe slikt.
way-next = neste
way-previous = forrige
way-up = opp
way-down = ned
way-left = til venstre
way-right = til høyre
way-start = starten
way-end = slutten

## Why the other screens are there

about-start =
  .why = Dette er uka på én side: hva som er viktigst, hvor langt de fem stegene er kommet, og radene med utfall. Her kan du gå ut når som helst. Alt er lagret.
  .example = For eksempel: Velg en rad med pilene, og sett utfallet med én tast når den er ferdig.
about-first =
  .why = Programmet trenger språket ditt og hvor mange timer du vanligvis har i uka. Resten kan vente, og alt kan endres siden. Ingenting skrives før du går videre herfra.
about-page =
  .why = Hele uka på én side, til å lese, skrive ut eller legge ved siden av deg. Du er ferdig med planen. Den kan endres når som helst.
about-note =
  .why = Én linje om noe som gikk bra, sto i veien, falt deg inn eller bør huskes. Den venter til du avslutter uka.
  .example = For eksempel: «Enighet om ny fordeling» er noe som gikk bra.
  .from = DFØ peker på at de som er nærmest brukerne, ser hva som kan bli bedre.
about-weeks =
  .why = Alle ukene du har skrevet. De kan bare leses her, til du selv velger å endre en av dem. En uke uten tekst er ikke et hull, bare tom.
  .example = For eksempel: Skriv «mal budsjett» for å finne de ukene der begge ordene står.
about-looking =
  .why = Flere uker ved siden av hverandre viser det ingen enkelt uke viser. Her blir det bare talt, uten dom og uten rangering. Energi og belastning er for dine øyne.
  .example = For eksempel: «Rapportering i tre av åtte uker» kan være verdt å ta opp i neste samtale.
  .from = Tallene er telt i dine egne filer. «Gikk sammen med» betyr ikke «på grunn av».
about-brief =
  .why = Dette er, tegn for tegn, det som blir skrevet hvis du lagrer eller kopierer. Bare linjer du har valgt, er med. Se over det før det går videre.
  .example = For eksempel: Velg språket lederen din leser best. Dine egne ord blir stående som du skrev dem.
  .from = Et løfte i programmet: Ingenting forlater maskinen uten at du har valgt linjen.
about-facts =
  .why = Stille opplysninger om planen, telt i ukene dine. De stanser ingenting. Hver av dem kan skjules, og du kan se hva som ligger bak.
  .from = Folk anslår ofte for lite tid til store oppgaver, og mindre når oppgaven er delt opp (Forsyth og Burt 2008; Kruger og Evans 2004).
about-clashes =
  .why = Det samme feltet ble endret både her og et annet sted. Begge tekstene finnes. Behold din, ta den andre, eller behold begge.
about-versions =
  .why = Dette er det uka sa tidligere, det som ble reddet, og kopier som synkroniseringen har lagt igjen. Ingenting skjer med dem før du velger.
about-troubles =
  .why = Her står det hva programmet ikke forstår i filene dine: fil, linje og hva som er galt. Det som står der, blir ikke endret. Rett det i et redigeringsprogram, eller hent fram en tidligere utgave.

## The manual

cli-value-topic = EMNE
cli-heading-topics = Emner, som «femsteg help files»
manual-start =
  Skriv «femsteg». Første gang kommer én side om språk og timer i uka, som kan hoppes over. Så begynner steg 1. Du kan godt begynne med bare ett eller to av stegene.
  Du trenger aldri å lagre. Det du skriver, lagres når du går ut av feltet, og ellers innen 0,6 sekunder.
  Nederst på hver side står de nyttigste tastene. ? viser alle, og F1 forteller hvorfor noe blir spurt om. Med Ctrl-P finner du handlinger, uker, mål og bestillinger ved å skrive noen bokstaver av dem.
  Vil du se deg om først, kan du åpne tolv oppdiktede uker. Filene dine blir ikke rørt.
    femsteg demo
  .title = Kom i gang
manual-monday =
  Fem steg og ett spørsmål om gangen, rundt ti minutter i alt. Rolle: det viktigste denne uka, og det som kan vente. Mål: hvordan det går med dem du har. Prioriteringer: først det som ligger igjen fra sist, så rundt tre rader. Tilbakemelding: hva du vil be om, og av hvem. Energi: to tall og ett lite grep.
  Ingenting må fylles ut. Det du går forbi, står tomt, uten at noe blir sagt om det. Måleren viser planlagte timer mot dem du har, med en femdel holdt fri. Den stanser ingenting.
  Kortversjonen tar to minutter: det viktigste, inntil tre prioriteringer og energi. Er belastningen høy, spør programmet hva som kan gå ut, og hvem som kan hjelpe.
    femsteg plan
    femsteg plan --quick
  .title = Mandag: planlegg uka
manual-friday =
  Rundt ti minutter. Først får hver rad et utfall (ferdig, delvis, flyttet eller utgår) og noen ord om hva som ble annerledes, og for hvem. Så kommer det som gikk bra, det du lærte, og energi og belastning. Det som gjenstår, går til neste uke med et første steg, til en senere uke, eller utgår. Til slutt velger du én ting å verne om.
  Gjennom uka kan du notere én linje om gangen fra skallet. Linjene venter til fredag.
  Ble det ingen fredag, spør mandagen bare om utfallene. En uke borte settes med én tast, og regnes ikke med noe sted.
    femsteg close
    femsteg note
    femsteg done 1
  .title = Fredag: avslutt uka
manual-one-to-one =
  Rundt femten minutter før samtalen, i sju deler: perioden, det dere avtalte sist, tilbakeblikk, mønstre, saker, deling, og det dere blir enige om. Det som kommer igjen, blir talt, ikke forklart.
  Hver linje er privat til du velger den. Forhåndsvisningen er nøyaktig det som blir skrevet. Endres en linje etterpå, er den privat igjen. Det du deler, blir Markdown, HTML, tekst eller JSON, på språket mottakeren leser best.
  Avtaler kommer tilbake når de forfaller, og ved neste samtale.
    femsteg talk
    femsteg brief -o samtale.html
  .title = En-til-en-samtalen
manual-dates =
  Uker følger ISO 8601: De begynner på mandag, og uke 1 er den første med minst fire dager i det nye året. Noen år har uke 53.
  En uke kan være 2026-W48, 48 (den nærmeste), nå, forrige (den siste du skrev i) eller -2, eller skrevet som folk sier det, på hvilket som helst av de fire språkene.
    femsteg show 48
    femsteg show om to uker
  I feltene kan du skrive «tirsdag», «uke 50» eller «1 t 30 min». Det du mener, vises før det blir lagret. Det som ikke kan forstås, står som du skrev det, og er merket.
  Helligdager i Norge, eller i Sverige når regionen er svensk, trekkes fra.
  .title = Uker, datoer og timer
manual-files =
  Én TOML-fil for hver uke, til å lese, søke i og endre i et hvilket som helst redigeringsprogram, også mens planleggeren er åpen. Kommentarer, rekkefølge og ukjente nøkler blir stående. En fil som ikke kan forstås, skrives det ikke i før du har rettet den.
  .title = Filene
manual-keys =
  Bunnlinjen viser de nyttigste, ? eller F1 alle som gjelder der du er. Skriv der for å lete.
  I config.toml kan du gi dem andre taster: et navn fra listen nederst, og én eller flere taster. En tast som alt betyr noe der, eller som er en bokstav der det skrives, blir navngitt, og den gamle gjelder. preset = "hjkl" setter h j k l ved siden av piltastene:
  {"  [keys]"}
    note = ["m", "ctrl-n"]
    preset = "hjkl"
  .title = Tastene
manual-key-names = Navnene i [keys]
manual-privacy =
  Ingen konto, ikke noe nettverk, ingen poeng. Programmet har ingenting i seg som kan koble seg til et nett.
  Filene kan bare leses av deg. Ut av maskinen kommer bare linjer du har valgt, én om gangen. Energi, belastning, lærdom og navn er av til du velger dem. Eksporten er unntaket: Den er alt du har skrevet, for deg selv.
  Ctrl-L skjuler ordene når noen ser på skjermen. «femsteg note» uten tekst leser det du skriver, så det ikke havner i skallets historikk.
  På en jobbmaskin kan arbeidsgiveren ha rett til innsyn, etter egne regler. Bruk initialer eller roller for andre. Kryptert disk verner filene på en maskin som blir borte.
  Dette fjerner en uke og alle kopier av den:
    femsteg purge 48
  .title = Det som er ditt
manual-sync =
  To maskiner kan ha samme mappe, gjennom git eller et synkroniseringsprogram. Det bare den ene siden endret, blir tatt med. Tekst på flere linjer settes sammen linje for linje. Endret begge det samme feltet, blir ditt stående, og F2 viser det andre.
  Kopier som Syncthing, Nextcloud og Dropbox legger igjen, blir vist ved neste start.
  For git, i mappa, der .gitignore holder alt ute til du tar den bort:
    git config merge.femsteg.driver "femsteg merge-driver %O %A %B %P"
    echo "*.toml merge=femsteg" >> .gitattributes
  .title = To maskiner, og git
manual-recovery =
  Det du nettopp gjorde, kan angres. Før en fil endres, går en kopi til historikken: alle fra det siste døgnet, én i timen i en uke og én om dagen i 90 dager. Startsiden viser ord for ord hva uka sa før. En uke du sletter, ligger 90 dager i papirkurven.
    femsteg history 48
    femsteg restore 48
    femsteg trash restore 48
  Kan noe ikke lagres, står grunnen på skjermen. Teksten blir der, og en kopi av den tilbys ved neste start. Dette ser etter at alt er i orden:
    femsteg doctor
  .title = Hent noe tilbake

scope-everywhere = Overalt
scope-letters = Der det ikke skrives tekst
scope-inside = Overalt unntatt på startsiden
scope-start = Startsiden
scope-rows = På radene der
scope-talk-near = Før en en-til-en-samtale
scope-other-week = Startsiden for en annen uke
scope-first = Den første siden
scope-questions = Spørsmål
scope-steps = Planlegging, avslutning og samtale
scope-pages = Rolle og handlingsrom
scope-note = Én linje å huske
scope-typing = Mens du skriver
scope-choosing = På et valg eller en skala
scope-deciding = På noe å avgjøre
scope-page = Den ferdige siden
scope-weeks = Tidligere uker
scope-search = Når du leter etter ord
scope-past = En tidligere uke
scope-looking = Tilbakeblikk
scope-chart = Energi og belastning
scope-beside = To uker ved siden av hverandre
scope-troubles = Det som er galt med en fil
scope-brief = Det som slippes ut, før det skjer
scope-help = Hjelp
scope-palette = Når du finner noe
scope-confirm = Et spørsmål over skjermen


## Finding things

key-go = gjer eller opne
key-palette = finn ei handling, ei veke, eit mål
key-previous-step = førre steget
key-page-down = bla nedover
palette-search = Finn
palette-nothing = Ingenting her heiter noko slikt.
palette-week = veke
palette-goal = mål
palette-ask = bestilling
help-no-key = Ingen tast her gjer noko slikt.
way-next = neste
way-previous = førre
way-up = opp
way-down = ned
way-left = til venstre
way-right = til høgre
way-start = starten
way-end = slutten

## Why the other screens are there

about-start =
  .why = Dette er veka på éi side: kva som er viktigast, kor langt dei fem stega er komne, og radene med utfall. Her kan du gå ut når som helst. Alt er lagra.
  .example = Til dømes: Vel ei rad med pilene, og set utfallet med éin tast når ho er ferdig.
about-first =
  .why = Programmet treng språket ditt og kor mange timar du vanlegvis har i veka. Resten kan vente, og alt kan endrast seinare. Ingenting blir skrive før du går vidare herifrå.
about-page =
  .why = Heile veka på éi side, til å lese, skrive ut eller leggje ved sida av deg. Du er ferdig med planen. Han kan endrast når som helst.
about-note =
  .why = Éi linje om noko som gjekk bra, stod i vegen, fall deg inn eller bør hugsast. Ho ventar til du avsluttar veka.
  .example = Til dømes: «Semje om ny fordeling» er noko som gjekk bra.
  .from = DFØ peikar på at dei som er nærast brukarane, ser kva som kan bli betre.
about-weeks =
  .why = Alle vekene du har skrive. Dei kan berre lesast her, til du sjølv vel å endre ei av dei. Ei veke utan tekst er ikkje eit hol, berre tom.
  .example = Til dømes: Skriv «mal budsjett» for å finne dei vekene der begge orda står.
about-looking =
  .why = Fleire veker ved sida av kvarandre viser det inga enkelt veke viser. Her blir det berre talt, utan dom og utan rangering. Energi og belastning er for dine auge.
  .example = Til dømes: «Rapportering i tre av åtte veker» kan vere verdt å ta opp i neste samtale.
  .from = Tala er talde i dine eigne filer. «Gjekk saman med» tyder ikkje «på grunn av».
about-brief =
  .why = Dette er, teikn for teikn, det som blir skrive om du lagrar eller kopierer. Berre linjer du har valt, er med. Sjå over det før det går vidare.
  .example = Til dømes: Vel språket leiaren din les best. Dine eigne ord blir ståande som du skreiv dei.
  .from = Ein lovnad i programmet: Ingenting forlèt maskina utan at du har valt linja.
about-facts =
  .why = Stille opplysningar om planen, talde i vekene dine. Dei stansar ingenting. Kvar av dei kan gøymast, og du kan sjå kva som ligg bak.
  .from = Folk reknar ofte med for lita tid til store oppgåver, og mindre når oppgåva er delt opp (Forsyth og Burt 2008; Kruger og Evans 2004).
about-clashes =
  .why = Det same feltet vart endra både her og ein annan stad. Begge tekstane finst. Behald din, ta den andre, eller behald begge.
about-versions =
  .why = Dette er det veka sa tidlegare, det som vart berga, og kopiar som synkroniseringa har lagt att. Ingenting skjer med dei før du vel.
about-troubles =
  .why = Her står det kva programmet ikkje forstår i filene dine: fil, linje og kva som er gale. Det som står der, blir ikkje endra. Rett det i eit redigeringsprogram, eller hent fram ei tidlegare utgåve.

## The manual

cli-value-topic = EMNE
cli-heading-topics = Emne, som «femsteg help files»
manual-start =
  Skriv «femsteg». Første gongen kjem éi side om språk og timar i veka, som kan hoppast over. Så byrjar steg 1. Du kan godt byrje med berre eitt eller to av stega.
  Du treng aldri å lagre. Det du skriv, blir lagra når du går ut av feltet, og elles innan 0,6 sekund.
  Nedst på kvar side står dei nyttigaste tastane. ? viser alle, og F1 fortel kvifor noko blir spurt om. Med Ctrl-P finn du handlingar, veker, mål og bestillingar ved å skrive nokre bokstavar av dei.
  Vil du sjå deg om først, kan du opne tolv oppdikta veker. Filene dine blir ikkje rørte.
    femsteg demo
  .title = Kom i gang
manual-monday =
  Fem steg og eitt spørsmål om gongen, rundt ti minutt i alt. Rolle: det viktigaste denne veka, og det som kan vente. Mål: korleis det går med dei du har. Prioriteringar: først det som ligg att frå sist, så rundt tre rader. Tilbakemelding: kva du vil be om, og av kven. Energi: to tal og eitt lite grep.
  Ingenting må fyllast ut. Det du går forbi, står tomt, utan at noko blir sagt om det. Målaren viser planlagde timar mot dei du har, med ein femdel halden fri. Han stansar ingenting.
  Kortversjonen tek to minutt: det viktigaste, inntil tre prioriteringar og energi. Er belastninga høg, spør programmet kva som kan gå ut, og kven som kan hjelpe.
    femsteg plan
    femsteg plan --quick
  .title = Måndag: planlegg veka
manual-friday =
  Rundt ti minutt. Først får kvar rad eit utfall (ferdig, delvis, flytta eller utgår) og nokre ord om kva som vart annleis, og for kven. Så kjem det som gjekk bra, det du lærte, og energi og belastning. Det som står att, går til neste veke med eit første steg, til ei seinare veke, eller utgår. Til slutt vel du éin ting å verne om.
  Gjennom veka kan du notere éi linje om gongen frå skalet. Linjene ventar til fredag.
  Vart det ingen fredag, spør måndagen berre om utfalla. Ei veke borte blir sett med éin tast, og blir ikkje rekna med nokon stad.
    femsteg close
    femsteg note
    femsteg done 1
  .title = Fredag: avslutt veka
manual-one-to-one =
  Rundt femten minutt før samtalen, i sju delar: perioden, det de avtalte sist, tilbakeblikk, mønster, saker, deling, og det de blir samde om. Det som kjem att, blir talt, ikkje forklart.
  Kvar linje er privat til du vel henne. Førehandsvisinga er nøyaktig det som blir skrive. Blir ei linje endra etterpå, er ho privat igjen. Det du deler, blir Markdown, HTML, tekst eller JSON, på språket mottakaren les best.
  Avtalar kjem tilbake når dei forfell, og ved neste samtale.
    femsteg talk
    femsteg brief -o samtale.html
  .title = Ein-til-ein-samtalen
manual-dates =
  Veker følgjer ISO 8601: Dei byrjar på måndag, og veke 1 er den første med minst fire dagar i det nye året. Nokre år har veke 53.
  Ei veke kan vere 2026-W48, 48 (den nærmaste), no, førre (den siste du skreiv i) eller -2, eller skriven som folk seier det, på kva som helst av dei fire språka.
    femsteg show 48
    femsteg show om to veker
  I felta kan du skrive «tysdag», «veke 50» eller «1 t 30 min». Det du meiner, blir vist før det blir lagra. Det som ikkje kan forståast, står som du skreiv det, og er merkt.
  Heilagdagar i Noreg, eller i Sverige når regionen er svensk, blir trekte frå.
  .title = Veker, datoar og timar
manual-files =
  Éi TOML-fil for kvar veke, til å lese, søkje i og endre i kva redigeringsprogram som helst, også medan planleggjaren er open. Kommentarar, rekkjefølgje og ukjende nøklar blir ståande. Ei fil som ikkje kan forståast, blir det ikkje skrive i før du har retta henne.
  .title = Filene
manual-keys =
  Botnlinja viser dei nyttigaste, ? eller F1 alle som gjeld der du er. Skriv der for å leite.
  I config.toml kan du gje dei andre tastar: eit namn frå lista nedst, og éin eller fleire tastar. Ein tast som alt tyder noko der, eller som er ein bokstav der det blir skrive, blir namngjeven, og den gamle gjeld. preset = "hjkl" set h j k l ved sida av piltastane:
  {"  [keys]"}
    note = ["m", "ctrl-n"]
    preset = "hjkl"
  .title = Tastane
manual-key-names = Namna i [keys]
manual-privacy =
  Ingen konto, ikkje noko nettverk, ingen poeng. Programmet har ingenting i seg som kan kople seg til eit nett.
  Filene kan berre lesast av deg. Ut av maskina kjem berre linjer du har valt, éi om gongen. Energi, belastning, lærdom og namn er av til du vel dei. Eksporten er unntaket: Han er alt du har skrive, for deg sjølv.
  Ctrl-L gøymer orda når nokon ser på skjermen. «femsteg note» utan tekst les det du skriv, så det ikkje hamnar i historikken til skalet.
  På ei jobbmaskin kan arbeidsgjevaren ha rett til innsyn, etter eigne reglar. Bruk initialar eller roller for andre. Kryptert disk vernar filene på ei maskin som blir borte.
  Dette fjernar ei veke og alle kopiar av henne:
    femsteg purge 48
  .title = Det som er ditt
manual-sync =
  To maskiner kan ha same mappa, gjennom git eller eit synkroniseringsprogram. Det berre den eine sida endra, blir teke med. Tekst på fleire linjer blir sett saman linje for linje. Endra begge det same feltet, blir ditt ståande, og F2 viser det andre.
  Kopiar som Syncthing, Nextcloud og Dropbox legg att, blir viste ved neste start.
  For git, i mappa, der .gitignore held alt ute til du tek henne bort:
    git config merge.femsteg.driver "femsteg merge-driver %O %A %B %P"
    echo "*.toml merge=femsteg" >> .gitattributes
  .title = To maskiner, og git
manual-recovery =
  Det du nettopp gjorde, kan angrast. Før ei fil blir endra, går ein kopi til historikken: alle frå det siste døgnet, éin i timen i ei veke og éin om dagen i 90 dagar. Startsida viser ord for ord kva veka sa før. Ei veke du slettar, ligg 90 dagar i papirkorga.
    femsteg history 48
    femsteg restore 48
    femsteg trash restore 48
  Kan noko ikkje lagrast, står grunnen på skjermen. Teksten blir der, og ein kopi av han blir tilboden ved neste start. Dette ser etter at alt er i orden:
    femsteg doctor
  .title = Hent noko tilbake

scope-everywhere = Overalt
scope-letters = Der det ikkje blir skrive tekst
scope-inside = Overalt utanom på startsida
scope-start = Startsida
scope-rows = På radene der
scope-talk-near = Før ein ein-til-ein-samtale
scope-other-week = Startsida for ei anna veke
scope-first = Den første sida
scope-questions = Spørsmål
scope-steps = Planlegging, avslutning og samtale
scope-pages = Rolle og handlingsrom
scope-note = Éi linje å hugse
scope-typing = Medan du skriv
scope-choosing = På eit val eller ein skala
scope-deciding = På noko å avgjere
scope-page = Den ferdige sida
scope-weeks = Tidlegare veker
scope-search = Når du leitar etter ord
scope-past = Ei tidlegare veke
scope-looking = Tilbakeblikk
scope-chart = Energi og belastning
scope-beside = To veker ved sida av kvarandre
scope-troubles = Det som er gale med ei fil
scope-brief = Det som slepp ut, før det skjer
scope-help = Hjelp
scope-palette = Når du finn noko
scope-confirm = Eit spørsmål over skjermen

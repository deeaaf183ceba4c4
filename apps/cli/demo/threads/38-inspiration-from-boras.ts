import type { DemoThread } from '../demo-types';

export const thread: DemoThread = {
  space: 'net',
  title: 'Inspiration fra Borås: hvad kan vi bruge fra den svenske model?',
  posts: [
    {
      author: 'deltager2@svendborg.example',
      at: '2015-11-12T09:31:00+01:00',
      text: `I begge de workshopper, jeg nåede i tirsdags, sagde nogen »ligesom i Borås«, og så nikkede hele bordet. Jeg nikkede med. Nu er jeg kommet hjem og kan konstatere, at jeg ikke kan forklare det til min egen leder.

Så her er de dumme spørgsmål: Hvad er det helt konkret, de gør derovre, som vi ikke gør? Hvad kan flyttes over Kattegat, og hvad hører til i et andet land?`,
    },
    {
      author: 'deltager5@herning.example',
      at: '2015-11-13T10:08:00+01:00',
      text: `Ikke spor dumt, Gry. Vi har været på besøg et par gange og ladet os inspirere, så det her er, hvad vi så, og ikke en brochure:

- Den enkelte rådgiver har **få børn** og møder dem tit. Man venter ikke på, at noget bliver værre, før man kommer igen.
- Rådgivere og familiebehandlere arbejder tæt sammen, og en behandler kan gå i gang i løbet af dage.
- Man begynder tættest på barnets hverdag: familien selv, netværket, skolen. Først når det er prøvet, går man et trin op ad trappen.
- Opfølgningen har korte mellemrum og ligger fast.

Det sidste er det mindst spændende at fortælle om og efter min mening det, der bærer resten.`,
    },
    {
      author: 'deltager3@fredericia.example',
      at: '2015-11-16T13:26:00+01:00',
      text: 'Et ærligt spørgsmål fra en, der lige nu har 38 sager: Er det en model, eller er det bare flere mennesker? Havde jeg halvt så mange børn, ville jeg sikkert også være tæt på og følge op. Så behøvede ingen at sende mig til Sverige.',
    },
    {
      author: 'deltager4@herning.example',
      at: '2015-11-17T07:35:00+01:00',
      text: `Poul, du får et chefsvar: begge dele. Uden flere rådgivere var det ikke gået. Men det gik heller ikke af sig selv, **da** de kom. De første måneder brugte vi den nye tid på at skrive bedre undersøgelser. Først da vi aftalte, at kontakten med familien skulle ligge fast i kalenderen, før man skrev noget som helst, kunne man mærke en forskel på gangen.`,
    },
    {
      author: 'deltager3@herning.example',
      at: '2015-11-19T15:44:00+01:00',
      text: `For os familiebehandlere var det største skifte, at bestillingen forsvandt. Før fik jeg et papir, hvor der stod »forløb på et halvt år«. Nu sidder jeg med, mens rådgiveren og familien finder ud af, hvad der skal til, og jeg kan begynde på torsdag.

Bagsiden er, at jeg det første år ikke anede, hvornår jeg var færdig. Når ingen har bestilt et halvt år, er der heller ingen, der siger stop.`,
    },
    {
      author: 'deltager2@koge.example',
      at: '2015-11-24T11:50:00+01:00',
      text: 'Lovgivningen er jo ikke den samme. Vi har § 50-undersøgelser med en frist på fire måneder, handleplaner efter § 140 og afgørelser, der kan påklages. Kan man overhovedet »gå i gang på torsdag« inden for serviceloven, eller gør I noget, som en revisor ville rynke på næsen ad?',
    },
    {
      author: 'monitor2@socialstyrelsen.example',
      at: '2015-11-26T09:19:00+01:00',
      text: `Revisoren kan sove roligt, Ellen, hvis man holder tungen lige i munden.

Fire måneder er en **øvre** grænse for undersøgelsen, ikke en foreskreven længde, og den må ikke være mere omfattende, end formålet tilsiger. Rådgivning og forebyggende indsats efter § 11 kræver ingen undersøgelse. Og loven giver mulighed for at sætte foreløbige foranstaltninger i gang sideløbende med undersøgelsen, når det er nødvendigt.

Det, man ikke kan tage med hjem, er svenske regler om, hvem der træffer hvilke beslutninger, og hvad der skal skrives ned. Besøg dem gerne for at se på arbejdsformen. Lad paragrafferne blive på færgen.`,
    },
    {
      author: 'deltager1@fredericia.example',
      at: '2015-12-01T12:33:00+01:00',
      text: `Alle fortæller om rådgivere og familiebehandlere. Hvor er skolen henne i den her trappe? Som psykolog i PPR har jeg svært ved at se et »tættest på barnets hverdag«, der ikke foregår mellem klokken 8 og 14.`,
    },
    {
      author: 'deltager2@herning.example',
      at: '2015-12-03T08:57:00+01:00',
      text: 'Den indvending kom vi selv for sent i tanke om, Brian. Vi begyndte i familieafdelingen og opdagede et år inde, at skoler og dagtilbud troede, det var et projekt for socialrådgivere. PPR blev inviteret til at høre om det og ikke til at være med. Hvis jeg kunne gøre én ting om, ville det være den, og jeg ville gøre det i den første uge.',
    },
    {
      author: 'projektleder@kolding.example',
      at: '2015-12-10T13:41:00+01:00',
      text: `Vi tager derover! 2.–4. februar, ni personer i to biler og en færge. Hjælp mig med at gøre det til andet end en udflugt: Hvem skal med, og hvad skal vi spørge om?`,
    },
    {
      author: 'deltager4@herning.example',
      at: '2015-12-11T16:12:00+01:00',
      text: `Fire råd, Pia, og det sidste er det vigtigste:

- Tag en fra økonomi med. Og en, der er imod.
- Lad medarbejderne tale med deres kolleger, **uden** at vi chefer er i rummet.
- Spørg, hvad der gik galt det andet år. Alle har et svar parat på det første.
- Aftal, inden I kører, at I kommer hjem med noget, I vil prøve mandagen efter. Ikke noget, I vil undersøge nærmere.`,
    },
    {
      author: 'underviser2@via.example',
      at: '2016-01-14T10:26:00+01:00',
      text: `Til bagagen vil jeg gerne føje en skelnen, som jeg bruger i undervisningen. Når en arbejdsform rejser fra et sted til et andet, er der det, der **bærer** den, og det, der blot er lokalkolorit. Problemet er, at det sidste er nemmest at få øje på: skemaet, ordene, måden stolene står på.

En øvelse til hjemturen: Skriv alt, hvad I har set, på sedler. Tag dem væk én for én, og spørg: »Ville det stadig virke uden?« De tre-fire, I ikke tør fjerne, er dem, I skal have med hjem. Bliver der ti tilbage, har I ikke været strenge nok.`,
    },
    {
      author: 'projektleder@kolding.example',
      at: '2016-02-09T09:03:00+01:00',
      text: `Vi er hjemme igen og var strenge, Amalie. 43 sedler lå på bordet på færgen, og fire fik lov at blive:

- **Datoen for næste møde er aftalt, før man går.** Altid, og med familien.
- **Netværket spørges først**, og det skal kunne ses, hvem der er spurgt, og hvad de svarede.
- **Rådgiver og behandler møder familien sammen første gang.**
- **Lederen er med i sagerne hver uge.** Ikke for at kontrollere, men for at tænke.

Alt det, vi havde glædet os til at vise frem (en flot trappe på plakat, et skema i tre farver), faldt for Amalies spørgsmål. Vores kollega fra økonomi spurgte til det andet år, som Lone rådede til. Svaret var, at de mistede tålmodigheden og var lige ved at opfinde noget nyt.

På mandag begynder fire rådgivere og tre behandlere med den øverste og den tredje. Mere tør vi ikke love.`,
    },
    {
      author: 'deltager3@kolding.example',
      at: '2016-02-10T19:35:00+01:00',
      text: 'Pia glemte at skrive, at jeg var ham, der var imod. Det, jeg bed mærke i, var stilheden på gangen. Ingen løb. En svensk kollega kendte navnet på klasselæreren til hvert eneste af sine børn; jeg prøvede i bilen hjem og kom i tanke om tre. Jeg er stadig ikke tilhænger af ordet »model«, men jeg er tilhænger af at kunne flere end tre.',
    },
    {
      author: 'projektleder@haderslev.example',
      at: '2016-02-25T10:49:00+01:00',
      text: `Vi er inspireret af det samme, men vi er holdt op med at sige navnet. I starten hed alt noget med »svensk«, og efter to måneder sagde en rådgiver tørt, at hun var ansat i Sønderjylland. Hun havde jo ret: Så længe det hedder Borås, er det noget, vi låner.

Et andet sted, hvor vi skiller os ud: Vi kunne ikke få lave sagstal over hele linjen. Derfor er det kun i det ene distrikt, og det andet bruger vi til at se, hvor meget af arbejdsformen der kan lade sig gøre uden. En del, viser det sig. Men ikke korte mellemrum.`,
    },
    {
      author: 'deltager2@svendborg.example',
      at: '2016-03-17T14:05:00+01:00',
      text: `I går forklarede jeg det så til min leder, og det tog fire minutter. Det kan I godt tage som ros. Sådan lød det:

Den svenske model er ikke en metode, men en **rækkefølge og en rytme**. Rækkefølgen er hverdagen og netværket først, det indgribende sidst. Rytmen er, at man aftaler, hvornår man ses igen, og holder det. For at kunne det skal man have færre børn at holde styr på, behandlere, der kan træde til, og en leder, der er med hver uge. Det hele kan lade sig gøre inden for dansk lov, når man gør sig umage. Skolen skal med fra dag ét, for det glemte de andre.

Hun spurgte, hvad vi gør på mandag. Jeg havde svaret klar: datoen før overtøjet og rådgiver og behandler sammen ved første møde. Resten må vente, til vi ved, hvad vi har råd til.`,
    },
  ],
};

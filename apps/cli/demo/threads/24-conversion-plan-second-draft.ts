import type { DemoThread } from '../demo-types';

export const thread: DemoThread = {
  space: 'hvidovre',
  title: 'Omlægningsplanen: andet udkast til kommentering',
  posts: [
    {
      author: 'projektleder@hvidovre.example',
      at: '2016-04-12T08:20:00+02:00',
      text: `Andet udkast til omlægningsplanen ligger i vores mappe. Det er på 22 sider, og ja, det er for langt. Siden første udkast er det her nyt:

- Målene er delt op på myndighed, udfører, almen og tværgående.
- Afsnittet om almenområdet (side 8–11) er skrevet om.
- Der er et første bud på økonomien på side 18. Tallene er foreløbige.

Skriv jeres kommentarer her i tråden frem for i dokumentet, så vi alle kan se dem. Fristen er fredag den 29. april.`,
    },
    {
      author: 'deltager3@hvidovre.example',
      at: '2016-04-13T15:44:00+02:00',
      text: `På side 9 står der, at skolerne »inddrages«. Jeg er blevet inddraget i tyve år. Skriv i stedet, hvad vi skal gøre, og hvad vi kan regne med den anden vej.

Helt konkret: Når en lærer er bekymret, vil jeg gerne kunne love hende en samtale med en socialrådgiver inden for fem hverdage, og et svar på, hvad der videre sker. Kan planen love det, så finder jeg også tid til opfølgningen i vores teammøder.`,
    },
    {
      author: 'deltager1@hvidovre.example',
      at: '2016-04-15T09:27:00+02:00',
      text: `Økonomien på side 18 giver mig ondt i maven. Vi regner med at flytte 2,1 mio. kr. fra foranstaltninger til forebyggelse allerede i 2017, men de børn, vi hjælper i dag, skal jo stadig hjælpes. I mindst et år kommer vi til at betale for begge dele. Kan vi vise det åbent med en indfasning, så det ikke ligner en besparelse med pæn forside?`,
    },
    {
      author: 'deltager2@hvidovre.example',
      at: '2016-04-18T13:02:00+02:00',
      text: `Mål 3 siger, at sundhedsplejen skal tilbyde tre ekstra besøg til »udsatte gravide«. Godt, men hvem er det? Med omkring 650 fødsler om året er det afgørende, om vi mener fem procent eller femten. Jeg foreslår, at vi skriver kriterierne ind sammen med jordemødrene og begynder med fem-syv procent. Det kan to af os nå.`,
    },
    {
      author: 'konsulent3@implement.example',
      at: '2016-04-20T10:10:00+02:00',
      text: `Som udenforstående læser hæfter jeg mig ved, at der er fjorten mål, og at mindst otte af dem er aktiviteter. »Vi holder kvartalsvise møder« er noget, I gør. Målet er det, mødet skal ændre for børnene og familierne.

En prøve, I kan bruge på hvert punkt:

- Kan man om et år svare ja eller nej på, om det er nået?
- Står der ét navn ud for det?
- Findes der et tal, som I allerede opgør, eller som er let at opgøre?

Jeg gætter på, at I ender med seks eller syv mål, og at resten kan flyttes ned som handlinger under dem.`,
    },
    {
      author: 'deltager4@hvidovre.example',
      at: '2016-04-21T12:16:00+02:00',
      text: `Side 10 lyder, som om alle dagtilbud allerede arbejder med tidlig opsporing på samme måde. Det gør vi ikke. Fire huse er i gang, resten har hørt om det. Sæt det til rødt i trafiklyset, så vi ikke snyder os selv, og giv os lov til at tage et område ad gangen.`,
    },
    {
      author: 'deltager5@hvidovre.example',
      at: '2016-04-26T08:48:00+02:00',
      text: `PPR er nævnt under både almen og tværgående, og ikke med det samme. Det ene sted skal vi »nedbringe antallet af indstillinger«, det andet sted »sikre hurtig udredning«. Begge dele på én gang kan vi ikke.

Mit forslag: Vi skriver ét afsnit under tværgående, hvor det fremgår, at en fjerdedel af psykologernes tid fra august lægges i fast rådgivning på skoler og i dagtilbud. Så må indstillingstallet blive, hvad det bliver, og vi ser på det efter et år.`,
    },
    {
      author: 'projektleder@hvidovre.example',
      at: '2016-05-02T11:33:00+02:00',
      text: `Det er de bedste kommentarer, jeg har fået til noget, jeg har skrevet. Sådan går jeg videre:

- **Bjørn:** »inddrages« er slettet overalt (det stod der elleve gange). De fem hverdage skriver jeg ind, men kun hvis Aksel kan stå inde for dem.
- **Sofie:** kriterierne skriver du og jeg sammen i næste uge.
- **Frederik:** fjorten mål bliver til syv, med navn og tal.
- **Lisbeth:** trafiklyset er sat til rødt, og vi tager ét område ad gangen.
- **Tobias:** ét afsnit, med din formulering.

Aksel, jeg mangler to svar fra dig: Holder de fem hverdage, og hvordan vil du vise indfasningen?`,
    },
    {
      author: 'deltager1@hvidovre.example',
      at: '2016-05-03T14:19:00+02:00',
      text: `Fem hverdage holder fra 1. september, når den nye socialrådgiver i modtagelsen er begyndt. Før det tør jeg kun love ti.

Om pengene: 0,6 mio. kr. i 2017, 1,3 i 2018 og 2,1 i 2019. Forskellen dækker jeg i 2017 af den pulje, vi alligevel havde sat af til konsulenter udefra. Økonomichefen har set tallene og beder om opfølgning hvert kvartal. Rimeligt nok.`,
    },
    {
      author: 'konsulent@sus.example',
      at: '2016-05-10T09:51:00+02:00',
      text: `En ting har jeg ledt forgæves efter i begge udkast: Har nogen, der selv har fået hjælp af kommunen, læst planen? Mit råd er en enkelt aften med seks-otte forældre, som har afsluttet et forløb og har lyst til at være med. Vis dem ikke 22 sider. Vis dem de syv mål på ét ark, og spørg, hvad de ville have mærket, hvis det havde været sådan dengang.`,
    },
    {
      author: 'deltager3@hvidovre.example',
      at: '2016-05-11T07:36:00+02:00',
      text: `I kan låne vores skolekøkken, det er et bedre sted at sige sandheden end rådhuset.`,
    },
    {
      author: 'projektleder@hvidovre.example',
      at: '2016-06-07T10:58:00+02:00',
      text: `Vi holdt aftenen i Bjørns skolekøkken den 31. maj med otte forældre, suppe og boller. Tre ting gik igen:

- De ville vide, hvem der ringer, og hvornår. Ventetiden uden besked var det værste, værre end selve undersøgelsen.
- De kunne ikke kende sig selv i ordene. »Udsat« var der ingen af dem, der brugte.
- De ville gerne være blevet spurgt tidligere, også selv om de nok havde sagt nej den første gang.

Det første er nu et selvstændigt mål: alle familier ved inden to hverdage, hvem deres kontaktperson er, og hvornår de hører noget. Så vi endte på otte mål, Frederik, bær over med mig. Tredje udkast fylder 12 sider og går til chefgruppen den 20. juni.`,
      editedAt: '2016-06-07T16:12:00+02:00',
    },
    {
      author: 'deltager5@hvidovre.example',
      at: '2016-06-09T08:05:00+02:00',
      text: `Godkendt herfra. På side 6 står PPR's faste rådgivning stadig til »efter sommerferien«; ret det til 15. august, så skolerne kan lægge den ind i årsplanen nu.`,
    },
  ],
};

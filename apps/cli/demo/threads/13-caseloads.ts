import type { DemoThread } from '../demo-types';

export const thread: DemoThread = {
  space: 'net',
  title: 'Sagsstammer: hvor mange sager er for mange?',
  posts: [
    {
      author: 'deltager1@randers.example',
      at: '2016-09-06T08:20:00+02:00',
      text: `Jeg skal levere et bud på en »passende sagsstamme« til budgettet næste år, og jeg opdager, at jeg ikke engang kan svare på, hvad vi har nu. Lister fra systemet siger 34 i snit. Rådgiverne siger over 40. Forskellen er blandt andet søskende, efterværn og alle de sager, der burde være lukket.

Så to spørgsmål: Hvilket tal styrer I efter? Og hvad tæller I som én sag: barnet, familien eller foranstaltningen?`,
    },
    {
      author: 'deltager3@kolding.example',
      at: '2016-09-06T19:41:00+02:00',
      text: 'Vi tæller børn. Tallet mærkes i øvrigt ret præcist fra min stol: Ved 25 kender jeg børnene. Ved 35 kender jeg mapperne. Ved 45 kender jeg fristerne.',
    },
    {
      author: 'deltager5@herning.example',
      at: '2016-09-08T09:15:00+02:00',
      text: 'Hos os tæller vi også børn, og vi sigter efter omkring 20 pr. rådgiver, inspireret af den svenske model. Men jeg vil gerne advare mod at tale om tallet alene. De lave sagsstammer kom sammen med tre andre ting: faste opfølgninger med korte mellemrum, ugentlig sparring og familiebehandlere, der kan træde til fra den ene uge til den anden. Havde vi kun gjort det første, havde vi fået gladere rådgivere og den samme praksis, bare i roligere tempo.',
    },
    {
      author: 'deltager3@fredericia.example',
      at: '2016-09-09T13:28:00+02:00',
      text: 'Helt ærligt: Et tal uden vægt siger ingenting. Jeg kan have 18 sager og drukne og have 35 og holde fri klokken tre. En ny anbringelse med samvær hver fjortende dag fylder mere end ti aflastningsordninger, der kører. Har nogen en vægtning, som ikke kræver en halv stilling at vedligeholde?',
    },
    {
      author: 'deltager2@gladsaxe.example',
      at: '2016-09-12T10:30:00+02:00',
      text: `Sådan gør vi i Gladsaxe, Poul:

- **3 point:** § 50-undersøgelse i gang, anbringelse under tre måneder, akut sag
- **2 point:** stabil anbringelse, aktiv foranstaltning med opfølgning
- **1 point:** aflastning eller rådgivning i ro, efterværn

Loftet er 45 point for en erfaren rådgiver og 30 det første år. Pointene sættes på teammødet den første mandag i måneden, og det tager ti minutter. Ingen decimaler. Ryger man over loftet to måneder i træk, skal jeg som teamleder flytte noget, og det er skrevet ned, så det ikke afhænger af mit humør.`,
    },
    {
      author: 'deltager3@gladsaxe.example',
      at: '2016-09-12T14:06:00+02:00',
      text: 'Når nu min teamleder er så venlig at fremlægge modellen, vil jeg tilføje, hvordan den ser ud nedefra. Den er god, fordi man kan pege på den. Den er mindre god i de sager, der hedder 1 point, fordi de er »i ro«: Det er som regel dem, vi ikke har haft tid til at se efter. Ro og stilhed er ikke det samme.',
    },
    {
      author: 'deltager2@gladsaxe.example',
      at: '2016-09-13T08:12:00+02:00',
      text: 'Det giver jeg dig ret i, Troels. Vi prøver fra oktober, at en 1-pointssag uden kontakt i to måneder automatisk bliver til 2, indtil nogen har ringet.',
    },
    {
      author: 'deltager1@albertslund.example',
      at: '2016-09-20T11:55:00+02:00',
      text: 'Som chef læser jeg med og regner. Skal vi fra 35 til 25, mangler jeg tre rådgivere, og dem har jeg ikke pengene til. Hvad har I andre sagt nej til for at få råd? Jeg er mere interesseret i det svar end i selve tallet.',
    },
    {
      author: 'deltager4@herning.example',
      at: '2016-09-22T07:38:00+02:00',
      text: 'Et ærligt svar, Øjvind: Vi sagde ikke nej til noget i begyndelsen, vi bad om at låne. Politikerne gav penge i en afgrænset periode mod, at vi kom med tal hvert kvartal, også de kedelige. Vi lovede ikke færre anbringelser. Vi lovede, at alle børn med en foranstaltning ville blive fulgt op efter en fast rytme, for det kunne vi selv bestemme over. Og så kørte vi i ét område ad gangen, så regningen ikke kom på én gang.',
    },
    {
      author: 'forsker@vive.example',
      at: '2016-10-04T10:10:00+02:00',
      text: 'Med forskerbriller er tråden her et lille studie i, hvorfor sagstal er så svære at sammenligne på tværs. Nogle tæller børn, nogle familier, og nogle regner undersøgelser og foranstaltninger hver for sig. Skal vi på et tidspunkt se på sammenhængen mellem sagstal og opfølgning, får vi brug for tre oplysninger fra hver kommune: hvad der er én sag, hvem der er i nævneren (tæller langtidssyge og elever med?), og hvilken dato der tælles på. Skriv det gerne ned allerede nu. Det koster ti minutter i dag og er umuligt at genskabe om to år.',
    },
    {
      author: 'deltager1@guldborgsund.example',
      at: '2016-10-06T15:17:00+02:00',
      text: 'Nævneren er lige præcis det sted, hvor skoen trykker. Vores normtal er 28. Med to ledige stillinger og en på barsel uden vikar er det reelle tal 37, men i regnearket står der stadig 28, fordi det er delt med de stillinger, vi har, og ikke med de mennesker, der går på gangen.',
    },
    {
      author: 'deltager1@nyborg.example',
      at: '2016-10-11T09:42:00+02:00',
      text: 'I en lille kommune bliver gennemsnit hurtigt til anekdoter. Vi er syv rådgivere. Når én siger op, stiger alle andres sagsstamme med en sjettedel fra den ene dag til den anden. Vi styrer derfor ikke efter et tal, men efter en regel: Ingen nyansat får mere end 15 sager de første tre måneder, uanset hvor meget det brænder. Det har kostet mig et par hårde samtaler og sparet os for mindst to opsigelser.',
    },
    {
      author: 'deltager3@viborg.example',
      at: '2016-10-25T12:20:00+02:00',
      text: 'Vi gik ned i sagstal i foråret, og jeg vil gerne spørge Herning om noget, jeg ikke hører så tit: Hvad gør I med tiden? Hos os blev den ædt af dokumentation og møder på under to måneder. Jeg ser ikke familierne mere end før.',
    },
    {
      author: 'deltager5@herning.example',
      at: '2016-10-27T08:50:00+02:00',
      text: `Godt spurgt, Martin. Den fælde var vi selv på vej ned i. Nu er ugen delt på forhånd:

- Tirsdag og torsdag formiddag er ude af huset: hjemmebesøg, skole, samvær. Ingen må booke møder der, heller ikke ledelsen.
- Onsdag er der sparring i grupper på fire, højst to timer.
- Fredag formiddag skrives der, med lukket dør.

Første måned blev tiderne ædt alligevel. Det hjalp, da teamlederen begyndte at spørge »hvor var du i tirsdags?« i stedet for »hvor langt er du?«.`,
    },
    {
      author: 'konsulent@implement.example',
      at: '2016-11-08T16:25:00+01:00',
      text: `Når I nu har både tal og hverdag på bordet, vil jeg foreslå at dele spørgsmålet i tre. Sagsstammen er en beholdning, og den bliver bestemt af:

- **tilgangen:** Hvor mange kunne være hjulpet i almenområdet eller efter § 11?
- **gennemløbet:** Hvor længe ligger en undersøgelse stille, fordi vi venter på nogen?
- **afgangen:** Hvem beslutter, at en indsats skal slutte, og hvornår blev der sidst spurgt?

De fleste kommuner, jeg besøger, taler om det første, ansætter på det andet og glemmer det tredje.`,
    },
    {
      author: 'deltager3@vejle.example',
      at: '2016-11-10T10:35:00+01:00',
      text: 'Det tredje har vi taget fat på. To gange om året holder vi en lukkedag, hvor hver rådgiver tager de fem sager med, der har været længst uden ændringer, og gennemgår dem med en kollega fra et andet team. Sidst så vi på 60 sager. 14 kunne lukkes inden for en måned, ni skulle have en helt anden indsats, og i to skulle vi have reageret før. De to gjorde indtryk på os alle sammen, og det er grunden til, at jeg ikke kan lide ordet »oprydning«.',
    },
    {
      author: 'deltager2@koge.example',
      at: '2016-11-17T13:50:00+01:00',
      text: 'Dansk Socialrådgiverforening har vejledende tal, som jeg husker som 20 til 30 børn og unge pr. rådgiver. De er gode at have i baghånden, når man skal forklare et udvalg, at 25 ikke er luksus. Men jeg bruger dem aldrig som argument over for økonomi, for så ender vi med at diskutere afsenderen.',
    },
    {
      author: 'projektleder@naestved.example',
      at: '2016-11-29T09:25:00+01:00',
      text: 'Husk også dem, der ikke er rådgivere. Vi flyttede aktindsigter, betalinger, indkaldelser og samtykkeark til to administrative medarbejdere, og rådgiverne anslår selv, at det har givet dem fire timer om ugen. To administrative stillinger viste sig at være lettere at få igennem end tre socialrådgiverstillinger. Sig det ikke til nogen.',
    },
    {
      author: 'deltager1@randers.example',
      at: '2016-12-14T14:30:00+01:00',
      text: `Budgettet er vedtaget, og jeg lukker min egen tråd, som den blev åbnet: med et tal. Det blev til 26 børn pr. fuldtidsrådgiver i gennemsnit, delt med **dem, der er på arbejde**. Vi starter i det ene distrikt i marts.

Vigtigere er det, vi har skrevet rundt om tallet, og som er hentet her i tråden: Cecilies point med Troels’ tilføjelse, Kenneths regel for nyansatte, en lukkedag forår og efterår og to formiddage ude af huset. Leif, definitionerne er skrevet ned og dateret. Øjvind, jeg har ikke sagt nej til noget endnu, men spørg igen til sommer.`,
    },
  ],
};

import type { DemoThread } from '../demo-types';

export const thread: DemoThread = {
  space: 'net',
  title: 'Socialrådgivere på skolerne: fast dag eller efter behov?',
  posts: [
    {
      author: 'projektleder@holbaek.example',
      at: '2016-08-15T09:27:00+02:00',
      text: `I Holbæk skal vi efter nytår have socialrådgivere ud på skolerne, og vi diskuterer, så det brager: Skal rådgiveren have en fast dag på hver skole, eller skal skolen kunne bestille, når der er brug for det?

Vi har 3,5 stillinger og 16 matrikler, så uanset hvad bliver der langt imellem. Hvad har I valgt, og ville I vælge det igen?`,
    },
    {
      author: 'deltager3@bronderslev.example',
      at: '2016-08-15T13:46:00+02:00',
      text: 'Fast dag. Fast, fast, fast. Vores rådgiver har tirsdage i rummet ved siden af lærerværelset. Det første halve år kom folk med det, der var ved at brænde ned. Nu kommer de med det, der lugter lidt brændt. Den forskel får man kun, når nogen sidder der, uden at man skal have en grund til at ringe.',
    },
    {
      author: 'deltager3@gladsaxe.example',
      at: '2016-08-16T08:18:00+02:00',
      text: 'Som en, der har været skolesocialrådgiver i tre år, er jeg enig med Søren i det meste. Men regnestykket skal med: På mine to store skoler er jeg fuldt optaget. På den lille skole sad jeg nogle torsdage og lavede mine egne notater i otte timer. Nu har den lille skole en formiddag hver anden uge plus mit direkte nummer, og ingen har klaget.',
    },
    {
      author: 'deltager3@svendborg.example',
      at: '2016-08-16T14:33:00+02:00',
      text: 'Vi har øer og små skoler, og behovsmodellen er valgt af nød. Den virker efter hensigten ét sted, og det er dér, hvor skolelederen er typen, der ringer. De andre fem skoler hørte vi stort set ikke fra i et år. Stilhed er ikke det samme som trivsel, skulle jeg hilse og sige.',
    },
    {
      author: 'deltager2@viborg.example',
      at: '2016-08-17T10:05:00+02:00',
      text: 'Inden I vælger dage: Er det **myndighed** eller **rådgivning**, der sidder på skolen? Vi begyndte med rådgivere, som også havde egne sager på skolen, og lærerne anede ikke, om de talte med en kollega eller med kommunen. Forældrene vidste det slet ikke. I dag har vores to skolerådgivere ingen myndighedssager på de skoler, hvor de kommer, og det kan siges i én sætning på et forældremøde.',
    },
    {
      author: 'deltager3@vejle.example',
      at: '2016-08-17T12:50:00+02:00',
      text: 'Dér vil jeg gerne være uenig på den pæne måde, Dorthe. Jeg har sager på den skole, hvor jeg har fast dag, og netop derfor kan jeg tage fat i tingene samme dag. Jeg siger altid som det første, hvilken kasket jeg har på: »Nu er jeg René, der giver råd, og jeg skriver ikke noget ned« eller »Nu er jeg René, som har jeres sag«. Folk er ikke dumme, når man siger det højt.',
    },
    {
      author: 'deltager2@viborg.example',
      at: '2016-08-18T08:44:00+02:00',
      text: `> Folk er ikke dumme, når man siger det højt.

Det er de ikke, René, men du er også rutineret. Hvad med den nyuddannede i tredje arbejdsuge?`,
    },
    {
      author: 'deltager2@odense.example',
      at: '2016-08-23T09:12:00+02:00',
      text: 'Som PPR-leder vil jeg nødig vælge side. Vi har erfaret, at dagen betyder mindre end **mødet**. Alle vores skoler har et trivselsforum hver tredje uge med skoleleder, PPR, rådgiver og sundhedsplejerske. Lærer og forældre er med om det, der angår dem. Rådgiveren kommer til det møde og bliver på skolen resten af dagen. På den måde har vi fast dag og behov i samme kalender.',
    },
    {
      author: 'projektleder@holbaek.example',
      at: '2016-08-24T15:21:00+02:00',
      text: 'Trivselsforum hver tredje uge på 16 matrikler giver cirka 5 om ugen, så det kan lade sig gøre med 3,5 stillinger. Ane, er forældrene med fra start, eller drøfter I først uden dem?',
    },
    {
      author: 'deltager2@odense.example',
      at: '2016-08-25T08:31:00+02:00',
      text: 'De er med, eller også er det anonymt. Andet findes ikke hos os. Serviceloven giver ganske vist mulighed for at udveksle oplysninger tidligt efter § 49 a, men den bruger vi som nødudgang og ikke som hoveddør. Når forældrene sidder med, bliver sproget også bedre. Ingen siger »adfærdsvanskelig« til en far, der kigger på en.',
    },
    {
      author: 'deltager3@nyborg.example',
      at: '2016-09-06T07:38:00+02:00',
      text: 'En ting om rummet, fra en skoleleder med pladsmangel: Sæt ikke rådgiveren på gangen ved kontoret, hvor alle ser, hvem der går ind. Vi flyttede hende ned ved skolebiblioteket, hvor man kan have et ærinde. I løbet af to måneder fik hun dobbelt så mange besøg, og for første gang kom de store elever af sig selv.',
    },
    {
      author: 'deltager1@albertslund.example',
      at: '2016-09-08T16:10:00+02:00',
      text: `Jeg er chef og må spørge om det kedelige: Hvad fortrænger det? Hver dag på skolen er en dag mindre i afdelingen, hvis ikke man får flere folk. Hos os blev det besluttet, at skoledagene skulle betale sig hjem ved færre underretninger, som ikke fører til noget. Holder det? Delvist. Sidste år fik vi 12 procent færre fra de fem skoler med fast dag, og de, vi får, er bedre beskrevet. Men besparelsen i timer er mindre end de timer, vi lægger derude, i hvert fald indtil nu.

Jeg er derfor holdt op med at sælge det som en besparelse. Over for udvalget siger jeg det, som det er: Vi betaler for at få besked et halvt år før. Om det senere bliver til færre dyre forløb, kan jeg først sige noget fornuftigt om i 2018, og til den tid er der nok tyve andre forklaringer.`,
    },
    {
      author: 'deltager3@roskilde.example',
      at: '2016-09-09T09:17:00+02:00',
      text: 'Øjvind, det tal bør hænge på enhver skole. Men husk også den modsatte bevægelse: Min skole sendte **flere** underretninger i det første år med fast rådgiver, fordi lærerne endelig turde. Så skal ingen komme og kalde det en fiasko.',
    },
    {
      author: 'deltager3@guldborgsund.example',
      at: '2016-09-13T12:26:00+02:00',
      text: 'Kan vi låne lidt af jeres erfaringer til en rollebeskrivelse? Jeg leder en skole med 210 elever, og vi får rådgiver hver anden fredag fra november. Hvad må jeg **ikke** bede hende om?',
    },
    {
      author: 'deltager3@naestved.example',
      at: '2016-09-14T10:02:00+02:00',
      text: `Lasse, min liste efter to år som den, der bliver bedt om ting:

- Bed hende ikke om at tage samtalen med forældrene for læreren. Hun kan være med ved siden af.
- Bed hende ikke om at vikariere, heller ikke »bare lige en time«.
- Bed hende ikke om at fortælle, hvad der sker i en sag, som hun tilfældigvis kan slå op.
- Bed hende gerne om at øve den svære samtale med læreren på forhånd. Det er det, jeg er allermest glad for.

Og giv hende en plads i personalerummet og en kop. Det lyder småt, men det er det ikke.`,
    },
    {
      author: 'underviser2@via.example',
      at: '2016-10-04T13:48:00+02:00',
      text: 'Vores studerende er i praktik på nogle af jeres skoler, og de beskriver et mønster, som kan være nyttigt her. Rådgivere med fast dag bliver de første måneder spurgt om **regler** og siden om **råd**. Dér, hvor det er efter behov, bliver det ved reglerne. Jeg vil ikke kalde det andet end en iagttagelse fra seks praktiksteder, men måske kan I lytte efter det samme.',
    },
    {
      author: 'konsulent2@implement.example',
      at: '2016-10-27T09:40:00+02:00',
      text: `Et forsøg på at samle trådene, før Holbæk trykker på knappen:

- **Fast dag** på skoler med mange henvendelser, og hvor rådgiveren kan få et rum i det stille hjørne (Søren, Finn).
- **Halv dag hver anden uge plus telefon** på små skoler (Troels).
- **Ren behovsmodel** kun dér, hvor nogen aktivt ringer ud, hvis skolen er tavs (Per).
- Kasketten nævnes højt, eller også deles rollerne mellem to personer, og nye rådgivere får aldrig begge (Dorthe, René).
- Tæl henvendelser og ikke kun underretninger, for de kan gå begge veje (Øjvind, Magnus).

Uenigheden om myndighed på skolen består, og det må den gerne.`,
    },
    {
      author: 'projektleder@holbaek.example',
      at: '2016-11-21T08:54:00+01:00',
      text: `Så er afgørelsen truffet. Syv skoler får en fast dag hver eller hver anden uge, de øvrige får en halv dag hver tredje uge sammen med trivselsforum, og vi ringer ud den første mandag i måneden til alle, vi ikke har hørt fra. Ingen myndighedssager på egne skoler det første år. Derefter tager vi Renés kasketter op til overvejelse.

Winnie fra PPR holder øje med, om spørgsmålene skifter fra regler til råd. I hører fra os til sommer.

PS: Der er købt kopper.`,
      editedAt: '2016-11-21T12:37:00+01:00',
    },
  ],
};

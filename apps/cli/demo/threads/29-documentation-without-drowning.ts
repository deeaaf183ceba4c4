import type { DemoThread } from '../demo-types';

export const thread: DemoThread = {
  space: 'net',
  title: 'Dokumentation uden at drukne: hvad noterer I?',
  posts: [
    {
      author: 'deltager2@jammerbugt.example',
      at: '2017-02-06T09:31:00+01:00',
      text: `I to uger har elleve af vores socialrådgivere skrevet ned, hvad de bruger tiden på. Resultatet: 38 procent går til at dokumentere, 17 procent til at være sammen med børn og forældre.

Samtidig ved vi, at manglende notater koster dyrt, når en kollega bliver syg, eller en sag havner i Ankestyrelsen. Så hvad noterer I, og hvad har I holdt op med at notere? Send gerne skabeloner, også de grimme.`,
    },
    {
      author: 'deltager5@herning.example',
      at: '2017-02-07T08:28:00+01:00',
      text: `Vores regel er, at et notat skal kunne læses på to minutter af en, der overtager i morgen. Formen er fire linjer:

- Hvem talte sammen, og hvorfor?
- Hvad er nyt, som vi ikke vidste før?
- Hvad tænker vi om det?
- Hvad er aftalt, hvem gør det, og hvornår?

Er der ikke noget under punkt to, skriver vi kun punkt fire. I den ugentlige sparring øver vi os på hinandens notater.`,
    },
    {
      author: 'deltager3@naestved.example',
      at: '2017-02-08T15:14:00+01:00',
      text: `Skal jeg være ærlig, skriver jeg mest for at have ryggen fri. Hver gang der har været en sag i avisen, bliver mine notater længere. Det hjælper ikke familien, og jeg er ikke engang sikker på, at det hjælper mig. Men det er svært at være den første, der skriver kort.`,
    },
    {
      author: 'deltager1@vesthimmerland.example',
      at: '2017-02-13T10:49:00+01:00',
      text: `Knud sætter ord på noget, vi chefer har ansvaret for. Det er os, der beder om mere, hver gang noget er gået galt. Jeg har lovet mine rådgivere, at jeg ikke indfører et nyt skema uden at fjerne et gammelt, og det har jeg nu overholdt i halvandet år.

Begrundelsen i en afgørelse må derimod gerne være lang, hvis den er klar. Det er alt det udenom, vi skal spare på.`,
    },
    {
      author: 'deltager2@svendborg.example',
      at: '2017-02-22T12:36:00+01:00',
      text: `Her er en af de grimme, Charlotte. Vores opfølgningsnotat havde 19 felter, og vi bad systemet tælle, hvor mange der i praksis blev udfyldt med mere end »intet nyt«. Svaret var seks. De tretten andre er væk nu, og der er ingen, der har spurgt efter dem. Prøv at tælle jeres egne, det tog en formiddag.`,
    },
    {
      author: 'deltager2@randers.example',
      at: '2017-02-27T09:22:00+01:00',
      text: `Sundhedsplejersker har journalpligt, så helt frit valg har vi ikke. Men vi har delt det op: Det målbare krydses af, og så er der ét fritekstfelt, som skal svare på: »Hvad skal jeg huske at spørge om næste gang?« Før skrev vi små romaner om besøget. Nu begynder næste besøg bedre, og det var egentlig det, notatet var til for.`,
    },
    {
      author: 'deltager1@herning.example',
      at: '2017-03-02T07:48:00+01:00',
      text: `I dagtilbud har vi det modsatte problem: Vi noterer for lidt, og når der så skal skrives en underretning, sidder tre pædagoger og prøver at huske november. Vi har indført en observationsbog, hvor der kun må stå dato, hvad vi så, og hvad vi gjorde. Ingen fortolkninger. Forældrene ved, at den findes, og kan få læst op, hvad der står om deres eget barn. Fem linjer om ugen er rigeligt.`,
    },
    {
      author: 'deltager2@jammerbugt.example',
      at: '2017-03-03T10:16:00+01:00',
      text: `> Forældrene ved, at den findes, og kan få læst op

Det får mig til at spørge de andre: Er der nogen, som skriver notatet **sammen med** familien, mens den sidder der?`,
    },
    {
      author: 'deltager1@bronderslev.example',
      at: '2017-03-07T13:52:00+01:00',
      text: `Ja, fire af mine medarbejdere har gjort det siden december. Skærmen vendes, så alle kan se den, og de sidste ti minutter af mødet går med at skrive punkt for punkt, hvad vi er blevet enige om, og hvor vi er uenige. Uenighederne skrives med familiens egne ord. Alle får en kopi med hjem.

På den måde er notatet færdigt, når døren lukkes. De fire anslår selv, at de sparer mellem tre og fire timer om ugen. Der har været langt færre »det har jeg aldrig sagt« ved næste møde, og det er mere værd end timerne.`,
    },
    {
      author: 'monitor2@socialstyrelsen.example',
      at: '2017-03-14T09:04:00+01:00',
      text: `Til debatten hører, hvad man **skal**. Notatpligten i offentlighedslovens § 13 gælder i sager, hvor der træffes afgørelse: Får I mundtligt oplysninger om sagens faktiske grundlag eller eksterne faglige vurderinger, som har betydning for afgørelsen, skal de noteres snarest muligt. Det samme gælder væsentlige skridt i sagen, hvis de ikke fremgår på anden måde.

Læg mærke til ordene »betydning« og »væsentlige«. Der er ikke pligt til at gengive en samtale fra ende til anden. Skil gerne faktum, barnets og forældrenes syn og jeres egen vurdering tydeligt ad. Det er i øvrigt også det, der gør et notat kort.`,
    },
    {
      author: 'deltager2@vesthimmerland.example',
      at: '2017-03-21T14:23:00+01:00',
      text: `Jeg kan ikke følge Lars hele vejen med skærmen. Når der er mistanke om vold, når forældrene er skilt og i konflikt, eller når noget af det vigtigste kommer fra barnet selv, skal vi have vores vurdering et andet sted først. Hos os er det derfor et valg fra møde til møde, og rådgiveren skal kunne sige hvorfor.`,
    },
    {
      author: 'forsker@vive.example',
      at: '2017-04-04T11:40:00+02:00',
      text: `Lad mig først berolige jer: Jeg kommer ikke for at bede om flere felter. Når vi skal følge, hvad der sker i kommunerne, vil vi så vidt muligt bruge det, I alligevel registrerer, altså datoer, typer af indsats og afgørelser. Derfor har jeg mere glæde af tre oplysninger, der er rigtige hver gang, end af tyve, der er det halvdelen af tiden.

Hvis I skal vælge, så begynd med startdato, slutdato og grunden til, at en indsats blev afsluttet. Den sidste mangler påfaldende tit.`,
    },
    {
      author: 'deltager1@nyborg.example',
      at: '2017-04-19T08:33:00+02:00',
      text: `Charlotte spurgte også, hvad vi er holdt op med. Nyborgs liste over ting, vi har slettet det seneste år:

- referater af interne teammøder (kun beslutninger, direkte i sagen)
- mails kopieret ind i deres fulde længde med hilsener og det hele
- et månedligt statusskema til mig, som jeg skimmede med dårlig samvittighed
- afsnittet »familiens historie« i hver ny handleplan; der henvises til undersøgelsen

Det sværeste at slette var statusskemaet. Det viste sig, at medarbejderne brugte det til at få talt med mig. Nu har vi en halv time hver anden uge i stedet, uden skema.`,
    },
    {
      author: 'projektleder@fredericia.example',
      at: '2017-05-04T12:12:00+02:00',
      text: `Kan I ikke lægge jeres skabeloner i netværkets dokumenter, så vi andre kan stjæle dem med god samvittighed?`,
    },
    {
      author: 'deltager2@jammerbugt.example',
      at: '2017-05-16T10:05:00+02:00',
      text: `Det er gjort, Rikke: Hernings fire linjer, Svendborgs seks felter og Brønderslevs vejledning til at skrive med familien ligger i mappen om myndighed.

Selv har vi kørt en ny runde med tidsregistrering, de samme elleve rådgivere, to uger i maj: Dokumentation er nede på 29 procent, og tid med børn og forældre er oppe på 24. Det kom mest af to ting, nemlig at vi slettede felter, og at omkring hvert tredje møde nu slutter med et færdigt notat. Ullas forbehold har vi skrevet øverst i vejledningen.

Knud, dine ord om at være den første, der skriver kort, læste jeg op på vores personalemøde. Vi aftalte, at faglederne begynder.`,
    },
  ],
};

import type { DemoThread } from '../demo-types';

export const thread: DemoThread = {
  space: 'efterværn',
  title: 'Bolig, økonomi og nogen at ringe til',
  posts: [
    {
      author: 'projektleder@naestved.example',
      at: '2018-02-06T10:07:00+01:00',
      text: `I analysen spurgte vi 18 unge, som er flyttet for sig selv inden for de seneste to år, hvad der var det sværeste. Svarene samlede sig i tre bunker, og rækkefølgen overraskede mig: **nogen at ringe til** (14 af 18), **penge** (13) og **bolig** (9).

Vores indsats er vendt lige omvendt. Vi bruger det meste af kræfterne på at finde en lejlighed, noget af dem på budgettet og næsten ingen på resten. Hvad gør I ved de tre bunker, og hvordan får I dem til at passe sammen?`,
    },
    {
      author: 'projektleder@gladsaxe.example',
      at: '2018-02-08T13:45:00+01:00',
      text: `Boligen kan vi sige noget om, for her på egnen er den en mur. Ungdomsboliger under 3.500 kroner findes stort set kun med ventetid på flere år. To ting har hjulpet:

- En aftale med to boligselskaber om otte ungdomsboliger om året til unge i efterværn. Til gengæld svarer vi viceværten inden for to timer, hvis der er noget galt.
- Vi skriver dem op til bolig, når de fylder 15, også dem, der »aldrig« skal bo i kommunen. Gebyret er 200 kroner.`,
    },
    {
      author: 'projektleder@odense.example',
      at: '2018-02-20T09:12:00+01:00',
      text: `Hvorfor skal de egentlig bo alene? De fleste på 18 bor hjemme, og dem, der flytter, kommer hjem med vasketøj. Vi sender unge, der har haft det sværest, ud i en etværelses med en nøgle og en mikroovn på selve fødselsdagen og kalder det selvstændighed.

Odense prøver fra foråret tre **øveboliger**: fire unge i hver, egen dør, fælles køkken og en voksen, som spiser med tirsdag og torsdag. Man kan blive i op til atten måneder og flytte tilbage én gang.`,
    },
    {
      author: 'projektleder@randers.example',
      at: '2018-02-27T14:33:00+01:00',
      text: `Om pengene: Kurser i privatøkonomi har vi opgivet. Det, der virker, er regningsonsdag. Fra 15 til 17 står døren åben, der er kanelsnegle, og man tager sin uåbnede post med, både den i plastikposen og den i e-Boks. En medarbejder og en frivillig fra en bank sidder ved siden af. De åbner ikke noget. De siger bare: »Skal vi tage den øverste?«

I snit kommer ni.`,
    },
    {
      author: 'monitor2@socialstyrelsen.example',
      at: '2018-03-06T09:54:00+01:00',
      text: `Til bunken med penge vil jeg gerne lægge nogle muligheder, som jeg oplever, at unge i efterværn går glip af, fordi ingen har fortalt dem om det:

- **Lån til indskud** i en almen bolig. Kommunen har pligt til at yde det, hvis indkomsten er lav nok.
- **Boligstøtte**, som tit først bliver søgt to måneder efter indflytningen.
- **Enkeltudgifter** efter aktivloven, når den unge kommer ud for noget uforudset. Det er en konkret vurdering i ydelsesafdelingen og aldrig en selvfølge.

Efterværn træder ikke i stedet for de almindelige regler. Det kan være at have en med, når man søger.`,
    },
    {
      author: 'deltager1@odense.example',
      at: '2018-03-13T06:49:00+01:00',
      text: 'Nogle undrer sig nok over, hvad en dagtilbudsleder laver i dette rum. Svaret er, at to af mine huse er arbejdsplads for unge i efterværn, 15 timer om ugen som medhjælpere i køkkenet og på legepladsen. Klokken syv er der morgenmad til alle, der møder ind. Udebliver man, ringer køkkendamen. Ikke for at skælde ud; hun vil vide, om hun skal gemme en bolle.',
    },
    {
      author: 'deltager2@gladsaxe.example',
      at: '2018-03-22T11:16:00+01:00',
      text: `Nogen at ringe til, men **hvornår**? Vi bad vores kontaktpersoner skrive klokkeslæt ned i seks uger. 148 henvendelser i alt, heraf 96 uden for almindelig arbejdstid, og toppen lå søndag mellem klokken 19 og 22. Søndag aften, når alle andre er hos deres familie.

Nu har vi en fælles søndagstelefon. Fire kontaktpersoner skiftes, og alle de unge har mødt alle fire, så det ikke er en fremmed stemme.`,
    },
    {
      author: 'konsulent3@sus.example',
      at: '2018-04-17T13:28:00+02:00',
      text: `Jeres tre bunker mødes på én bestemt dag, og det er flyttedagen. Den bliver tit overladt til tilfældet. Lad den unge selv lave listen et par måneder før, med de ting, andre unge får uden at spørge: Hvem bærer sofaen? Hvem har en boremaskine? Hvem spiser pizza på gulvet bagefter? Hvem kommer forbi på tredjedagen, når der er stille?

Kan der ikke skrives et navn ud for den sidste linje, er det for tidligt at flytte.`,
    },
    {
      author: 'projektleder@naestved.example',
      at: '2018-05-15T10:50:00+02:00',
      text: `Vores nye ark hedder »Før nøglen«, og det er på én side. Alle syv linjer skal kunne besvares med et navn eller en dato, før vi siger ja til en lejlighed:

- Hvem ringer du til søndag aften, og har I prøvet det?
- Hvem bærer sofaen, og hvem kommer på tredjedagen?
- Skrevet op til bolig siden hvornår? (Tak til Merete)
- Boligstøtte og indskudslån: søgt hvilken dag, sammen med hvem?
- Hvad er der tilbage, når regningerne er betalt, og hvor ligger posten?
- Hvor skal du hen mandag morgen?
- Hvor kan du komme tilbage til, hvis det ikke går?

De fire første unge har udfyldt det sammen med os. To er flyttet, én venter til juni efter eget ønske, og én ville hellere blive boende et halvt år mere. Det nåede vi at sige ja til, fordi vi spurgte.`,
    },
  ],
};

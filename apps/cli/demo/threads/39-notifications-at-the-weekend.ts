import type { DemoThread } from '../demo-types';

export const thread: DemoThread = {
  space: 'net',
  title: 'Underretninger i weekenden: hvem tager telefonen?',
  posts: [
    {
      author: 'deltager2@naestved.example',
      at: '2017-09-12T08:21:00+02:00',
      text: `Mandag morgen er det tidspunkt på ugen, jeg bryder mig mindst om. I går lå der elleve underretninger i postkassen, og syv af dem var kommet efter fredag klokken 14. Jeg talte bagud til nytår: 212 på 36 weekender.

Vi har en vagttelefon, og den fungerer fint, når politiet ringer. Men det, der bliver **skrevet**, ser ingen på før mandag klokken 8. Ingen af de 212 blev, så vidt jeg ved, til noget forfærdeligt. Jeg har bare ikke lyst til, at det skal bero på held.

Hvem læser jeres, og hvem tager telefonen lørdag aften?`,
    },
    {
      author: 'monitor@socialstyrelsen.example',
      at: '2017-09-12T13:47:00+02:00',
      text: `Reglen først: Senest 24 timer efter at kommunen har modtaget en underretning, skal den vurdere, om barnets sundhed eller udvikling er i fare, og om der skal sættes ind med det samme. Der står ikke hverdage. Og det er modtagelsen, uret tæller fra, ikke det øjeblik, hvor nogen åbner posten.

**Hvordan** I indretter jer, bestemmer I selv. Men kan I ikke svare på, hvem der læste postkassen søndag klokken 11, har I et hul.`,
    },
    {
      author: 'deltager1@roskilde.example',
      at: '2017-09-13T09:35:00+02:00',
      text: `Vi deler en social døgnvagt med tre nabokommuner og har gjort det i seks år. Otte erfarne rådgivere fra de fire kommuner kører en uge ad gangen, to om ugen: en forvagt og en bagvagt. Postkasserne bliver læst klokken 9 og klokken 18 lørdag og søndag, og det står i vagtinstruksen, at der skal kvitteres i et ark for hver læsning, også når der intet er.

Det lyder bureaukratisk. Men »der var ikke noget« og »vi kiggede ikke« ser ens ud mandag morgen, hvis ingen har skrevet det ned.`,
    },
    {
      author: 'deltager3@nyborg.example',
      at: '2017-09-14T07:42:00+02:00',
      text: 'Som skoleleder må jeg melde mig som en del af problemet. Hvorfor kommer de fredag efter klokken 14? Fordi det er dér, vi har ro til at skrive dem. Læreren har gået med det hele ugen, og ingen vil have det med sig ind i weekenden. Så lægger vi det over på jer og holder fri med god samvittighed. Sig det endelig til os, vi har bare ikke tænkt over det.',
    },
    {
      author: 'deltager2@viborg.example',
      at: '2017-09-18T10:14:00+02:00',
      text: `Sådan en skoleleder skulle man have haft for to år siden, Finn! Dengang besøgte vi alle vores skoler og dagtilbud med én bøn, som vi kalder fredagsreglen:

- Er du bekymret, så ring **torsdag**. Vi finder tid samme dag.
- Skal du skrive fredag, så send det inden klokken 11.
- Bliver det senere, så ring, når du har trykket send. Altid. Så ved vi, at det ligger der.

Før lå 41 procent af ugens underretninger fra egne fagpersoner efter fredag middag. Sidste halvår var det 16.`,
    },
    {
      author: 'deltager3@jammerbugt.example',
      at: '2017-09-19T22:10:00+02:00',
      text: `Fra en, der er på gaden nogle af de nætter: Politiet ringer gerne, hvis de kender stemmen. De ringer **nødigt** til et nummer, hvor de først skal forklare, hvad de vil. Hver ny vagthavende i vores område får derfor et besøg af mig og en rådgiver i den første måned, og vi medbringer et kort til bilens handskerum. Antallet af nattelige opkald steg, og antallet af mandagsunderretninger med »det skete i fredags« faldt næsten lige så meget.`,
    },
    {
      author: 'projektleder@nyborg.example',
      at: '2017-09-26T11:28:00+02:00',
      text: 'Vi er syv rådgivere. To uger ud af syv på vagt, og så er vi skilt inden jul. Oliver, hvordan fandt I på at dele, hvad koster det, og hvordan kommer man ind i de andre kommuners systemer klokken to om natten?',
    },
    {
      author: 'deltager1@roskilde.example',
      at: '2017-09-27T15:03:00+02:00',
      text: `Vi fandt på det, fordi vi var lige så trætte som jer, Katrine. Det praktiske:

- **Prisen** er cirka 640.000 kroner om året tilsammen, fordelt efter børnetal. Mest rådighedstillæg.
- **Systemerne** kan vi ikke komme ind i på tværs, og det skal man heller ikke ønske sig. Hver kommune har en leder, der kan ringes op, og det er altid den kommune, barnet hører til, der **afgør**. Vagten vurderer, rykker ud og passer på.
- **Aftalen** er på fire sider og godkendt i alle fire byråd. Tre jurister brugte et halvt år på spørgsmålet om, hvem der har kompetencen.

I et almindeligt år rykker vagten ud godt 60 gange. Det er lidt mere end én gang om måneden pr. kommune. Alene ville ingen af os kunne holde rutinen.`,
    },
    {
      author: 'deltager3@vejle.example',
      at: '2017-10-03T20:45:00+02:00',
      text: `Jeg har haft vagten i fire år, og det sværeste er ikke at blive vækket. Det er at stå i en fremmed opgang klokken halv tre sammen med to betjente og være den eneste, der kan sige ja eller nej. Derfor er bagvagten det vigtigste i Olivers indlæg: en stemme, der spørger: »Hvad ser du? Hvad ville få dig til at sove bedre?«

Og giv folk fri om mandagen. Også når telefonen var tavs, for man sover med ét øre åbent.`,
    },
    {
      author: 'deltager2@randers.example',
      at: '2017-10-10T13:33:00+02:00',
      text: 'Barselsgangen og skadestuen er der også hele weekenden, og de to steder bliver nogle af de vigtigste bekymringer tænkt første gang. Vores aftale med sygehuset fylder én lamineret side: hvilket nummer, hvad man må spørge om uden at nævne navn, og at de **ringer først og skriver bagefter**. Inden aftalen kom det som et brev om onsdagen.',
    },
    {
      author: 'konsulent3@implement.example',
      at: '2017-10-24T10:19:00+02:00',
      text: `Med to kommuner har jeg prøvet at følge én opdigtet underretning fra fredag klokken 15.50 til mandag klokken 10, time for time, på en væg. Fem spørgsmål afslørede hullerne hver gang:

- Hvilke veje kan den komme ind ad? (Der var fem. Ledelsen kendte tre.)
- Hvem har set den klokken 18? Hvem lørdag klokken 9?
- Hvem må træffe en afgørelse, og hvad hvis vedkommende sidder i et fly?
- Hvor kan et barn sove i nat, og hvem har nøglen?
- Hvem fortæller skolen om mandagen, hvad der skete?

Det femte bliver næsten altid glemt.`,
    },
    {
      author: 'deltager2@fredericia.example',
      at: '2017-10-26T08:09:00+02:00',
      text: `Frederiks femte spørgsmål har vi gjort til et møde på ti minutter, mandag klokken 8.05. Weekendens vagt fortæller, mens det er friskt, og der er kun to punkter: Hvad er sket, og **hvem møder barnet først i dag**? Er det en pædagog eller en lærer, ringer vi til institutionen, inden den åbner, eller før klokken ringer ind, når forældrene er orienteret om det. Ingen skal opdage noget på et barns ansigt, som vi vidste i forvejen.`,
    },
    {
      author: 'deltager2@naestved.example',
      at: '2017-11-23T09:50:00+01:00',
      text: `Siden begyndelsen af oktober har vores mandage set anderledes ud, og det er jeres skyld:

- Vagten læser postkassen klokken 9 og 18 og kvitterer i et ark. Syv weekender, 28 læsninger, ingen glemt. Én af gangene måtte vagten rykke ud på noget, der ellers havde ligget til mandag.
- Fredagsreglen er fortalt på 19 skoler. Finn, jeg citerer dig uden navn.
- Mødet klokken 8.05 har vi lånt, som det er.
- Mandagsbunken er gået fra syv til i snit tre.

Bagvagten mangler vi endnu. Jeg holder den selv ved siden af, og det går ikke i længden. Vi er begyndt at tale med to naboer om at gøre som Roskilde, og juristerne er varslet. Om et halvt år ved vi måske, hvem der har kompetencen.`,
    },
  ],
};

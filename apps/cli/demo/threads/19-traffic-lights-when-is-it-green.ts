import type { DemoThread } from '../demo-types';

export const thread: DemoThread = {
  space: 'net',
  title: 'Trafiklys: hvornår er noget grønt?',
  posts: [
    {
      author: 'projektleder@kolding.example',
      at: '2016-06-08T10:15:00+02:00',
      text: `Vi har netop sat trafiklys for første gang, og jeg bad tre personer om at gøre det hver for sig. På »tidlig opsporing i dagtilbud« fik jeg en grøn, en gul og en rød. Afdelingslederen havde tænkt på, om der ligger en vejledning (ja), konsulenten på, om alle huse bruger den (næsten), og dagtilbudslederen på, om den bruges en travl torsdag i november (nej).

Hvad er det egentlig, vi farver: papiret, udbredelsen eller hverdagen?`,
    },
    {
      author: 'projektleder@randers.example',
      at: '2016-06-08T13:52:00+02:00',
      text: 'Genkender det til fulde. I Randers er gul desuden blevet en høflig form for rød. Ingen vil være den, der ikke er begyndt.',
    },
    {
      author: 'monitor2@socialstyrelsen.example',
      at: '2016-06-10T09:05:00+02:00',
      text: `Fra vores side er ordlyden denne:

- **Rød:** ikke sat i gang
- **Gul:** sat i gang, men ikke systematisk eller ikke alle steder
- **Grøn:** fuldt gennemført

Det er altså hverdagen, der farves, og både »systematisk« og »alle steder« skal være opfyldt. En vejledning, der ligger på et drev, er efter min læsning gul på en god dag. Men jeg kan godt se, at »fuldt« kalder på en nærmere aftale, og den må I gerne hjælpe os med.`,
    },
    {
      author: 'deltager3@randers.example',
      at: '2016-06-13T08:06:00+02:00',
      text: 'Som skoleleder er jeg grøn på min egen matrikel og aner ikke, hvordan det står til tre kilometer herfra. Alligevel er det mig, der bliver spurgt på hele skoleområdets vegne. Kunne man ikke lade hver institution sætte sin egen prik, så farven var summen af prikker og ikke min fornemmelse?',
    },
    {
      author: 'projektleder@koge.example',
      at: '2016-06-15T11:41:00+02:00',
      text: 'Præcis sådan gør vi, Niels. Enhederne svarer hver for sig på to ja/nej-spørgsmål, og vi har sat en grænse: Er 80 procent ja på begge, er området grønt. Mellem 20 og 80 er det gult, og under 20 er det rødt. Ikke fint, men ens fra gang til gang.',
    },
    {
      author: 'projektleder@albertslund.example',
      at: '2016-06-17T14:33:00+02:00',
      text: 'Der må jeg sige dig imod, Stine, med al sympati for regnearket. De sidste 20 procent hos os er to institutioner, hvor de fleste af de udsatte børn går. Så kan jeg være grøn på tal og rød på det, det handler om. Vores prøve er en anden: Ville det fortsætte, hvis jeg og min chef sagde op i morgen? Er svaret »måske«, er det gult.',
    },
    {
      author: 'projektleder@koge.example',
      at: '2016-06-17T15:08:00+02:00',
      text: 'Det har du ret i. Jeg skriver et tredje spørgsmål på: Er de steder med, hvor behovet er størst? Er svaret nej, kan det ikke blive grønt, uanset procenten.',
    },
    {
      author: 'konsulent3@implement.example',
      at: '2016-06-23T09:50:00+02:00',
      text: `Jeg tror, I er tættere på hinanden, end det ser ud til. Tre prøver kan rumme det hele, og alle tre skal bestås, før lyset skifter til grønt:

- **Bredde:** Sker det alle steder, også dér, hvor behovet er størst? (Køge og Albertslund)
- **Fasthed:** Sker det på en travl torsdag i november? (Kolding)
- **Holdbarhed:** Sker det, når de samme tre ildsjæle er på ferie? (Albertslund)

Jeg foreslår, at et par kommuner tester dem i august, inden nogen ophøjer dem til regel.`,
    },
    {
      author: 'projektleder@syddjurs.example',
      at: '2016-06-28T12:25:00+02:00',
      text: 'Vi tester gerne. Men hvad siger I til politikerne? Jeg har lovet »grønt i 2016« på fire punkter, og med Frederiks tre prøver ryger tre af dem tilbage på gul. Det er vel en ærligere farve, men jeg skal forklare den for et udvalg, der læser farver på fire sekunder.',
    },
    {
      author: 'projektleder@bronderslev.example',
      at: '2016-08-17T10:48:00+02:00',
      text: 'I Klynge Vest har vi over sommeren talt om at bytte: To kommuner læser hinandens trafiklys igennem og spørger »hvordan ved I det?« ved hvert grønt punkt, og kun ved de grønne. En times telefonmøde pr. par. Randers og Viborg har meldt sig, og Brønderslev går sammen med Jammerbugt. Til Maria: Jeg ville vise udvalget pilen i stedet for farven. Gul med pil opad er en bedre historie end en grøn, der skal tages tilbage.',
    },
    {
      author: 'deltager2@hvidovre.example',
      at: '2016-08-25T15:37:00+02:00',
      text: 'Kan et lys også gå baglæns? Vi var grønne på de ekstra hjemmebesøg, indtil to sundhedsplejersker gik på pension. Nu når vi kun den halve by. Min fornemmelse er, at alle venter på, at jeg lader det stå.',
    },
    {
      author: 'monitor@socialstyrelsen.example',
      at: '2016-08-30T08:44:00+02:00',
      text: 'Ja, Sofie, og det skal det endelig have lov til. Ingen mister støtte af at gå fra grøn til gul. Det er omvendt: En kommune, der kun går frem, periode efter periode, får mig til at ringe og spørge. Brug gerne kommentarfeltet til en enkelt linje om, hvad der ændrede sig.',
    },
    {
      author: 'forsker@vive.example',
      at: '2016-09-14T13:21:00+02:00',
      text: 'Kommentarlinjen er i øvrigt det, jeg ville læse først. Farver skifter, når den, der sætter dem, skifter job. En begrundelse på ti ord holder længere. »Grøn: 41 af 43 institutioner, stikprøve i uge 36« kan nogen efterprøve, mens »Grøn: kører godt« kun fortæller, hvordan vejret var.',
    },
    {
      author: 'projektleder@rudersdal.example',
      at: '2016-09-27T09:59:00+02:00',
      text: 'Efter to uger med de tre prøver har vi ændret fire af elleve lys, alle fra grøn til gul. Jeg var forberedt på sure miner. I stedet sagde en af vores ledere, at hun for første gang vidste, hvad hun manglede. »Holdbarhed« væltede flest: Vi har for meget, der hænger på én person, og hun hedder tit projektlederen.',
    },
    {
      author: 'projektleder@kolding.example',
      at: '2016-10-12T11:03:00+02:00',
      text: `Jeg åbnede tråden med en grøn, en gul og en rød og lukker den med tre gule, sat af de samme tre personer hver for sig. Det er ikke fremgang på papiret, men vi mener det samme.

Det, vi i Kolding gør fra denne periode:

- Vi bruger Frederiks tre prøver, og alle tre skal bestås.
- Enhederne svarer selv, og vi spørger særligt de steder, hvor behovet er størst.
- Hvert lys får en linje med en begrundelse, som en fremmed kunne efterprøve.
- Vi bytter med en anden kommune én gang om året og spørger »hvordan ved I det?«.

Karen fortalte i går, at Randers og Viborg flyttede to lys hver efter deres bytte. Og torsdage i november er der jo snart nogle stykker af.`,
    },
  ],
};

import type { DemoThread } from '../demo-types';

export const thread: DemoThread = {
  space: 'net',
  title: 'Unge over 15: når motivationen er væk',
  posts: [
    {
      author: 'deltager3@jammerbugt.example',
      at: '2016-09-13T09:44:00+02:00',
      text: `De unge, jeg tænker mest på for tiden, laver ikke ballade. De er 15, 16, 17 år og er holdt op med at komme: i skolen, i klubben, til møderne. Spørger man, hvad de godt kunne tænke sig, er svaret »det er lige meget«. Tilbud har vi nok af, og de bliver pænt afvist.

Hvad gør I, når motivationen er væk? Jeg mener det helt konkret: Hvem tager kontakten, hvor mødes I, og hvor længe bliver I ved?`,
    },
    {
      author: 'deltager3@vesthimmerland.example',
      at: '2016-09-14T08:17:00+02:00',
      text: `Jeg kører. De bedste samtaler har jeg i bilen, hvor man sidder ved siden af hinanden og ikke behøver kigge nogen i øjnene. Genbrugspladsen, et dæk, der skal skiftes, en tur til Aalborg for at aflevere en ansøgning til et fritidsjob.

Min egen regel er ti ture, før jeg overhovedet overvejer at give op, og vi aftaler altid den næste, før døren smækker.`,
    },
    {
      author: 'deltager3@fredericia.example',
      at: '2016-09-16T13:05:00+02:00',
      text: `Vi er holdt op med at indkalde til første møde på rådhuset. Nu skriver rådgiveren en sms med sit fornavn og tre forslag til sted og tid, og den unge vælger.

Handleplanen laver vi på én side, hvor den unges egne ord står øverst. I flere af dem har der de første to måneder kun stået: »Jeg vil have fred.« Så er det dér, vi begynder: Hvad skal der til, for at du får fred?`,
    },
    {
      author: 'deltager3@nyborg.example',
      at: '2016-09-20T15:31:00+02:00',
      text: `Jeg læser med respekt, hvad I skriver, og alligevel er der et sted, hvor skoen trykker. Nogle af de unge har mødt så megen forståelse, at ingen længere regner med dem. I min udskoling har jeg set elever rejse sig, fordi en lærer sagde: »Jeg regner med dig på mandag klokken otte.« Krav kan også være omsorg.`,
    },
    {
      author: 'deltager3@gladsaxe.example',
      at: '2016-09-22T10:48:00+02:00',
      text: `> Krav kan også være omsorg.

Ja, når den, der stiller kravet, også er den, der ringer klokken kvart i otte og spørger, om du er kommet op. Det går galt, når kravet kommer fra én, og opfølgningen fra en anden. Hos os aftaler vi ét krav ad gangen, så lille at det næsten er pinligt, og den samme person følger det til dørs. For én gruppe var det første krav at svare på en sms med en tommelfinger.`,
    },
    {
      author: 'monitor2@socialstyrelsen.example',
      at: '2016-09-28T09:12:00+02:00',
      text: `En enkelt juridisk brik, fordi den let glider ud: Fra det fyldte 15. år er den unge selv part i sin sag, med egen aktindsigt og klageadgang, og en anbringelse kræver også den unges samtykke. Sig det højt ved første møde, og sig det i et sprog, der er til at forstå. Netop det kan vække en interesse: »Er det så mig, der bestemmer?« Ikke alene, men dit svar tæller.`,
    },
    {
      author: 'deltager3@koge.example',
      at: '2016-10-04T14:26:00+02:00',
      text: `Fritidsjob er vores bedste nøgle. Siden januar har vi hjulpet 19 unge i arbejde fem-otte timer om ugen, og 14 af dem var der stadig efter tre måneder. Ingen af de 19 ville have hjælp; de ville have penge.

Sådan gør vi: Jeg kender arbejdsgiveren på forhånd. Vi går derhen sammen. De første fire vagter er der en makker, som også er ung. Og jeg kommer forbi og køber et rugbrød uden at sige noget.`,
    },
    {
      author: 'projektleder@randers.example',
      at: '2016-10-12T08:39:00+02:00',
      text: `Vi talte på et tidspunkt efter, hvor mange professionelle der havde haft fat i den samme gruppe unge på et halvt år: UU-vejleder, mentor i jobcentret, SSP, familieafdelingen, klubben, skolens AKT-lærer og psykiatrien. Syv, når det gik højt. Hvem har fundet en måde at skære ned på, uden at nogen føler, at de får taget en opgave fra sig?`,
    },
    {
      author: 'deltager3@odense.example',
      at: '2016-10-13T11:53:00+02:00',
      text: `Husk forældrene. Vi er hurtige til at sige, at unge på 16 skal mødes alene, og det skal de også. Men hjemme sidder en mor eller far, som har givet op for længe siden, eller som skændes med den unge hver morgen. Derfor bruger jeg tit de første gange på forældrene: ét skænderi mindre om ugen, ét måltid sammen.`,
    },
    {
      author: 'deltager3@vejle.example',
      at: '2016-10-25T09:30:00+02:00',
      text: `Til Karen: Vi lader den unge vælge selv. På et ark står navne og billeder af dem, der er i spil, og så spørger vi: »Hvem af dem ville du tage telefonen for?« Den valgte bliver **gennemgående voksen** i mindst et halvt år. De andre trækker sig ikke ud, men al kontakt går gennem ham eller hende.

I næsten halvdelen af tilfældene faldt valget på en, som ingen af os havde gættet på, for eksempel en pedel eller en klubmedarbejder. Så klæder vi vedkommende på og frikøber to timer om ugen.`,
    },
    {
      author: 'deltager3@svendborg.example',
      at: '2016-11-02T12:44:00+01:00',
      text: `Nikolaj, hvem betaler den unge makker, hvad siger du til arbejdsgiveren uden at bryde tavshedspligten, og hvad blev der af de fem, der faldt fra?`,
    },
    {
      author: 'deltager3@koge.example',
      at: '2016-11-03T08:22:00+01:00',
      text: `Makkeren får en time ekstra pr. vagt af arbejdsgiveren og et kursusbevis af os. Til arbejdsgiveren siger jeg kun, at jeg hjælper unge med at finde job, og det ved alle i byen i forvejen. Resten fortæller den unge selv, hvis han eller hun har lyst.

De fem: to fik noget andet, to ville gerne prøve igen efter jul, og den sidste bliver jeg ved med at skrive til den første i hver måned.`,
    },
    {
      author: 'underviser@via.example',
      at: '2016-11-17T10:01:00+01:00',
      text: `Når jeg underviser kommende socialrådgivere, beder jeg dem vende spørgsmålet om. Vi taler om motivation som en brændstoftank, den unge skal have fyldt, før turen kan begynde. I jeres eksempler er det omvendt: Først er der en tur på genbrugspladsen, en tommelfinger, en vagt hos bageren, og lysten melder sig bagefter, hvis den gør.

Derfor tre spørgsmål, jeg synes er bedre end »hvad er du motiveret for?«:

- Hvornår var det sidst lidt mindre træls?
- Hvem opdagede det?
- Hvad kunne vi to gøre på en halv time, som ikke gør noget værre?

Det sidste får som regel et grin, og så er man i gang.`,
    },
    {
      author: 'deltager3@albertslund.example',
      at: '2016-11-29T19:35:00+01:00',
      text: `Jeg skriver om aftenen, for det er dér, jeg arbejder med den gruppe. Flere af de unge, der aldrig går ud, er på nettet fra klokken otte og er både vittige og til stede. To aftener om ugen spiller en klubmedarbejder og jeg med, åbent under eget navn. Efter et par måneder begynder de at spørge om lommepenge, søvn og klubben. Og ja, jeg taber hver gang.`,
    },
    {
      author: 'deltager3@kolding.example',
      at: '2017-01-10T09:07:00+01:00',
      text: `Michael spurgte i september, hvor længe man bliver ved. Vi har lavet en regel: Ingen sag lukkes med begrundelsen »den unge er ikke motiveret«. Før vi lukker, skal en anden end den faste rådgiver have prøvet to gange, og sagen skal være vendt på sparringsmødet. Lukker vi så, får den unge et kort med navn, og jeg skriver i min kalender, at jeg tager kontakt igen efter tre måneder.`,
    },
    {
      author: 'deltager3@jammerbugt.example',
      at: '2017-01-19T13:18:00+01:00',
      text: `Nu har jeg haft jeres forslag i lommen i fire måneder, så her er en lille status fra Jammerbugt. Vi valgte otte unge ud, som alle havde sagt nej mindst to gange. Tre ting blev lavet om: De valgte selv deres gennemgående voksne (Vejle), det første møde var aldrig på rådhuset (Fredericia), og vi stillede ét lille krav ad gangen (Finn og Troels, I har begge ret).

Fem af de otte er i gang med noget: fritidsjob, praktik eller skole nogle dage om ugen. To ser vi jævnligt, uden at der er sket det store. Én vil ikke, og der gælder Koldings regel.

Det sværeste var ikke de unge. Det var at få fem kolleger til at lade være med at ringe.`,
    },
  ],
};

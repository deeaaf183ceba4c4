import type { DemoThread } from '../demo-types';

export const thread: DemoThread = {
  space: 'efterværn',
  title: 'Kontaktperson efter det 18. år: hvordan finder vi den rette?',
  posts: [
    {
      author: 'projektleder@herning.example',
      at: '2017-09-14T09:26:00+02:00',
      text: `Til køreplanen har jeg spurgt vores tolv kontaktpersoner, hvordan de kom til at hænge sammen med netop den unge, de følger. Elleve svarede i forskellige udgaver: »Jeg havde plads.«

Det er jo ikke forkert, men det er heller ikke et svar, man ville være glad for at få som 18-årig. Hvordan finder I den rette? Hvem spørger, hvornår, og hvor meget har den unge reelt at vælge imellem?`,
    },
    {
      author: 'deltager2@gladsaxe.example',
      at: '2017-09-15T11:40:00+02:00',
      text: `Vi begynder, når den unge er 16½. Ikke med at finde nogen, men med at spørge, hvem der allerede er der. Den unge tegner: Hvem skriver du til, når noget er gået godt? Hvem, når det er gået skidt? Hvem ville opdage det, hvis du ikke kom?

I godt halvdelen af tilfældene står der en på tegningen, som kan blive kontaktperson eller er tæt på at være det. For resten starter vi forfra med to eller tre forslag.`,
    },
    {
      author: 'deltager1@naestved.example',
      at: '2017-09-20T14:08:00+02:00',
      text: `Cecilies tegning er klog, og jeg vil advare om én ting. De unge, der har flest skift bag sig, afleverer ofte et tomt papir og siger, at de klarer sig. Det er ikke et svar på spørgsmålet, det er en erfaring. Tag ikke papiret for pålydende, og tag det heller ikke fra dem. Læg det i skuffen, og spørg igen om en måned.`,
    },
    {
      author: 'projektleder@randers.example',
      at: '2017-09-26T08:51:00+02:00',
      text: 'Vores egne tal har gjort os ydmyge. Af de 43 unge, der fik en kontaktperson hos os i 2015 og 2016, havde de 17 fået en ny inden et år. I ti af de 17 tilfælde var det **os**, der skiftede: barsel, nyt job, omorganisering. Vi leder efter den rette og glemmer at spørge, om vedkommende bliver.',
    },
    {
      author: 'monitor2@socialstyrelsen.example',
      at: '2017-09-28T10:15:00+02:00',
      text: `Rammen i korte træk: Efter servicelovens § 76 kan unge mellem 18 og 22 år få efterværn, blandt andet i form af en fast kontaktperson. Senest et halvt år før den unge fylder 18, skal kommunen tage stilling til behovet. Takker den unge nej, kan han eller hun fortryde indtil det fyldte 23. år, og det skal siges højt, når der bliver takket nej.

Om **hvem** det kan være, siger loven ikke meget. Den kræver ikke en bestemt uddannelse. En lærer, en tidligere pædagog eller en fodboldtræner er ikke udelukket, når kommunen har vurderet, at det er rigtigt for den unge.`,
    },
    {
      author: 'deltager3@randers.example',
      at: '2017-10-03T15:57:00+02:00',
      text: `Så har jeg en, I bør tænke på: den voksne på skolen, der stadig hilser. Jeg er i skolegården hver eftermiddag, og der kommer jævnligt store unge forbi, som gik ud for to år siden. De skal ikke noget. De står bare og taler med pedellen, mens han fejer. Havde I spurgt dem, var det ham, de havde tegnet, og han aner ikke selv, at han er vigtig.`,
    },
    {
      author: 'deltager4@herning.example',
      at: '2017-10-10T07:39:00+02:00',
      text: `Jeg elsker pedellen, Niels, og alligevel må jeg træde på bremsen. Hvad gør han fredag nat, når den unge ringer og er helt ude af den? Hvem giver ham sparring, og hvem holder øje med, at han ikke lukker døren hjemme for sin egen familie for at passe på en anden? Ansvaret er mit, og det kan ikke ligge hos en god mand med en kost.

Skal vi den vej, skal han have en makker hos os, som tager telefonen, når **han** ringer.`,
    },
    {
      author: 'projektleder@odense.example',
      at: '2017-10-24T12:22:00+02:00',
      text: `Lones makker er præcis sådan, vi gør det. Vi kalder det et par: **den valgte** (som den unge har peget på) og **den ansatte** (som hører til hos os).

- Den valgte får løn for otte timer om måneden, to kurser om året og et navn på en, der svarer inden for en time.
- Den ansatte mødes med begge hver sjette uge og tager sig af kommune, bolig og bank.
- Stopper den ansatte, er den valgte der stadig. Stopper den valgte, er det ikke et sammenbrud.

Ni par er i gang, og i tre af dem er den valgte en tidligere plejeforælder.`,
      editedAt: '2017-10-25T08:30:00+02:00',
    },
    {
      author: 'konsulent3@sus.example',
      at: '2017-11-09T10:44:00+01:00',
      text: `Til jer, der ikke har en på tegningen: Lad være med at præsentere **et menneske**, præsentér en prøveperiode. Tre møder på tre uger, hvor man laver noget (skifter et cykeldæk, køber ind, tager en bus), og hvor begge bagefter svarer ja eller nej til en tredje person.

Spørgsmålet til den unge er ikke, om vedkommende var sød. Det er: Ville du ringe?`,
    },
    {
      author: 'projektleder@naestved.example',
      at: '2017-11-28T13:31:00+01:00',
      text: 'Prøvet på fem unge siden Andreas skrev! To sagde ja til den første, to skiftede efter andet møde, og den femte svarede: »Nej, men jeg vil godt møde en mere.« Min medarbejder kom helt rørt tilbage. I vores gamle ordning var det blevet noteret som manglende motivation.',
    },
    {
      author: 'projektleder@herning.example',
      at: '2017-12-12T09:10:00+01:00',
      text: `Inden jul vil jeg gerne have skrevet ned, hvad vi gør anderledes i Herning fra januar, så I kan holde mig op på det:

- Første spørgsmål ved 16½ og igen hver måned, indtil papiret ikke er tomt (Cecilie, Asger).
- Altid et par: den valgte og den ansatte (Trine). Lone har godkendt timer til seks par.
- Prøveperiode på tre møder, når der ikke er nogen på tegningen (Andreas).
- Den ansatte skal regne med at blive i to år og sige til, hvis det ikke holder (Karens tal gjorde ondt).
- Et nej er gyldigt til i morgen, ikke for altid (Esben).

Jeg spurgte i øvrigt vores tolv, hvem der havde valgt **dem**, da de selv var atten. Alle kunne svare på ti sekunder. Seks af dem nævnte en lærer.`,
    },
  ],
};

import type { DemoThread } from '../demo-types';

export const thread: DemoThread = {
  space: 'net',
  title: 'Efter 2017: hvordan fortsætter vi sammen?',
  posts: [
    {
      author: 'sekretariat@bronderslev.example',
      at: '2017-10-10T09:02:00+02:00',
      text: `En uge efter konferencen ligger 214 sedler i tre skotøjsæsker på mit kontor. På dem har I skrevet, hvad I ville gøre »i morgen«. Mange har skrevet noget andet: »Hvad sker der med os efter nytår?«

Netværket slutter den 31. december. Det har vi vidst hele tiden, og alligevel føles det tidligt. Formandskommunerne vil gerne have jeres svar, inden vi mødes i begyndelsen af december:

- Hvad vil I savne så meget, at I selv ville lægge tid i det?
- Hvad kan med fordel slutte nu?
- Hvem skal holde fast i det, når der ikke længere er et sekretariat til at minde jer om det?`,
    },
    {
      author: 'deltager1@jammerbugt.example',
      at: '2017-10-10T16:27:00+02:00',
      text: 'Klyngemøderne. Svaret er så kort, fordi jeg ikke er i tvivl.',
    },
    {
      author: 'deltager2@nyborg.example',
      at: '2017-10-11T08:13:00+02:00',
      text: `For to år siden skrev jeg, at jeg ønskede mig ét sted at gå hen med en bekymring, der endnu ikke er en underretning. Det har jeg fået: en fast rådgiver, onsdag og fredag fra 12 til 13. Jeg bruger hende cirka tre gange om måneden.

Det, jeg vil savne, er noget andet. Det er at kunne spørge en sundhedsplejerske i Randers eller Hvidovre, om jeg er helt skæv. En liste med navne og fag er nok.`,
    },
    {
      author: 'deltager1@koge.example',
      at: '2017-10-12T11:48:00+02:00',
      text: `Så tager jeg det andet spørgsmål, for det plejer ingen at svare på. De store temaseminarer kan slutte. I dag ville jeg hellere sende fire medarbejdere til Herning en torsdag end otte til en sal.

Og trafiklysene to gange om året. Én gang er nok, når der ikke sidder nogen i den anden ende og venter på dem.`,
    },
    {
      author: 'projektleder@herning.example',
      at: '2017-10-17T10:20:00+02:00',
      text: `Kom endelig, Villy. Vi er blevet ringet op så mange gange efter konferencen, at vi gør det til en fast ting: Den første torsdag i marts, juni, september og december 2018 holder Herning **åben dag**. Tolv gæster ad gangen, ingen oplæg. Man følges med en rådgiver, en familiebehandler eller en dagtilbudsleder fra 9 til 14, dog ikke ud til familierne, og spiser frokost sammen med dem.

Til gengæld kræver vi, at gæsterne siger én ting, de undrede sig over, inden de kører.`,
    },
    {
      author: 'monitor2@socialstyrelsen.example',
      at: '2017-10-19T09:41:00+02:00',
      text: `Nogle faktuelle oplysninger, så drøftelsen hviler på noget. Bevillingen til sekretariatet og processtøtten udløber ved årets udgang, og jeg kan ikke love en ny. Styrelsen beder ikke om statusrapporter efter den, der skal afleveres i december.

Platformen bliver stående, og det samme gør jeres adgang. Tråde og dokumenter kan læses og søges i, og praksiseksemplerne bliver holdt ved lige. Der er desuden kommet et partnerskab om efterværn med fem af jer, og flere kan følge. I er altså ikke ved at blive slukket, men I kommer til at styre selv.`,
    },
    {
      author: 'deltager3@guldborgsund.example',
      at: '2017-10-24T19:34:00+02:00',
      text: `Når man har 28 kilometer til sit eget rådhus, er det en underlig luksus at have haft 24 andre kommuner lige ved hånden. Jeg har ikke tal på, hvor mange gange jeg har åbnet denne side en aften med et problem og fundet ud af, at en skoleleder på den anden side af landet havde haft det samme i 2016.

Mit bidrag bliver derfor småt og bestemt: Den sidste søndag i hver måned skriver jeg noget her. Et spørgsmål eller noget, der gik galt. Så er vi i hvert fald én.`,
    },
    {
      author: 'deltager3@randers.example',
      at: '2017-10-25T07:18:00+02:00',
      text: 'To, Lasse. Jeg tager den midterste søndag, så der ikke bliver for langt imellem.',
    },
    {
      author: 'forsker@vive.example',
      at: '2017-10-31T13:15:00+01:00',
      text: `Det er ikke kun til nostalgisk brug, at jeg beder jer rydde pænt op. Vi har planer om at samle kommunernes erfaringer på tværs i de kommende år, og det, vi vil spørge om, er ikke kun, hvad der virkede. Vi vil gerne vide, hvad der **blev hængende**, og hvad der forsvandt, da pengene og konsulenterne gjorde.

Tre ting er nemme at lægge fra sig nu: hvad I gik i gang med og hvornår, hvad I stoppede og hvorfor, og hvem der ved noget om det, når projektlederen er videre. To sider er nok. Om to år er det guld.`,
      editedAt: '2017-10-31T13:52:00+01:00',
    },
    {
      author: 'deltager1@kolding.example',
      at: '2017-11-02T14:29:00+01:00',
      text: `Har nogen tænkt på at mødes efter **fag** i stedet for efter kort? Vi psykologer i PPR har talt mere sammen på tværs af klyngerne her i trådene end med vores egne naboer. Ole, Asger, Kim, Hans, Brian og jeg har aftalt at holde skærmmøde den anden tirsdag i hver måned fra 8 til 8.45. Ét spørgsmål hver gang, intet referat. Andre psykologer er velkomne.`,
    },
    {
      author: 'projektleder@rudersdal.example',
      at: '2017-11-07T10:56:00+01:00',
      text: `Må jeg være pengepungen et øjeblik? Alt det her koster timer, og dem skal nogen af os have lov til at bruge. Min chef spørger, hvad hun skal skrive i budgettet, og »det ordner sig« er ikke en konto. Hvis hver kommune satte 60 timer af om året til én navngiven person, ville det være omkring fire procent af en stilling. Det kan jeg komme igennem med.`,
    },
    {
      author: 'deltager1@hvidovre.example',
      at: '2017-11-09T08:24:00+01:00',
      text: `Et ærligt øjebliksbillede, inden vi bliver for højtidelige. Af de elleve lys, vi satte i 2016, er fem grønne, fem gule og ét rødt. Tre af de gule bliver ikke grønne, hvis Jette får andre opgaver til januar, og det gør hun. Så mens I taler om, hvordan **vi** fortsætter, sidder jeg med, hvordan Hvidovre gør.

Jeg vil foreslå, at hver kommune skriver én linje her: Hvem ejer det hos jer den 2. januar? Ikke en styregruppe, men en stol. Hos os er det min.`,
    },
    {
      author: 'konsulent@sus.example',
      at: '2017-11-14T11:37:00+01:00',
      text: `> Ikke en styregruppe, men en stol.

Det er nok den mest nyttige sætning i hele tråden, Aksel. Jeg har forladt en del netværk i mit arbejdsliv og kigget tilbage på dem. De, der overlevede, havde tre ting til fælles: nogen, der **skulle** noget for hinanden (ikke kun kunne), en dato, som allerede stod i kalenderen, da det sluttede, og en anledning til at blive uvenner en gang imellem.

De, der døde, havde en smuk hensigt og en fælles mailliste.

Vi konsulenter går den 31. december. Det er meningen, og det er en god ting. Det var jer, der lavede det hele; vi flyttede stolene.`,
    },
    {
      author: 'projektleder@svendborg.example',
      at: '2017-11-21T13:07:00+01:00',
      text: `Klynge Syd har bestemt sig. Vi fortsætter med tre heldagsmøder om året, og formandskabet går på skift i alfabetisk orden, så Esbjerg tager 2018. Det første møde er allerede i kalenderen: onsdag den 7. marts. Astrids 60 timer har vi gjort til betingelsen for at være med. Alle otte har sagt ja, to af dem efter en samtale med en chef.`,
    },
    {
      author: 'underviser2@via.example',
      at: '2017-11-28T10:45:00+01:00',
      text: 'Jeres tråde er blevet til undervisning, uden at I har lagt mærke til det. Med tilladelse fra dem, der skrev, læser vores studerende om kulørte tuscher, stående fordelingsborde og notater på fire linjer, og de husker det bedre end kapitel 7. I februar vil et hold gerne ud og se, om det passer. Hvem tager imod fire nysgerrige i to dage?',
    },
    {
      author: 'projektleder@bronderslev.example',
      at: '2017-12-05T09:18:00+01:00',
      text: `Vest gør næsten det samme som Syd, men med vores egne knaster: fire halve dage, på skift, og altid med en sagsgennemgang. Vesthimmerland overtager formandskabet efter os fra nytår, og datoerne for hele 2018 er lagt. Amalie, send to af de fire herop og to til Jammerbugt.

I min præsentation i 2015 skrev jeg, at jeg gerne ville lære at holde fast, når nyhedens interesse er væk. Det kan jeg godt svare på nu. Man holder fast ved at gøre det kedelige på samme tidspunkt hver gang.`,
    },
    {
      author: 'projektleder@roskilde.example',
      at: '2017-12-08T12:40:00+01:00',
      text: `Øst var sværest, for vi er ni og ligger spredt. Resultatet er to møder om året og en enkelt ting, som kører hele tiden: Lailas og Cecilies aftale om overlevering ved flytning har nu en ansvarlig i hver kommune, og de ni ringer sammen hvert kvartal. Det er ikke flot på papiret. Men det er den slags, hvor man **skal** noget for hinanden, og det var jo det, Viggo efterlyste.`,
    },
    {
      author: 'deltager3@albertslund.example',
      at: '2017-12-13T21:55:00+01:00',
      text: 'Bare en hilsen fra aftenholdet. Vi spiller stadig to aftener om ugen, jeg taber stadig, og i år har ni unge spurgt om noget, de ikke havde spurgt andre om. Idéen til at skrive det ned og tælle det fik jeg af jer.',
    },
    {
      author: 'monitor@socialstyrelsen.example',
      at: '2017-12-20T10:33:00+01:00',
      text: `I går kom den sidste statusrapport ind, og dermed er alle 25 i hus, for første gang nogensinde til tiden. Jeg har læst dem i ét stræk. De er kortere end de første, og der står langt oftere »det lykkedes ikke«. For mig er det den tydeligste fremgang.

24 af jer har nu skrevet, hvilken stol det ligger på. Jeg er ikke bekymret for de 24. Og nummer 25 ringer jeg til efter frokost.`,
    },
    {
      author: 'sekretariat@bronderslev.example',
      at: '2017-12-22T12:15:00+01:00',
      text: `Så er det mig, der slukker lyset på gangen. Her er, hvad vi har aftalt:

- De tre klynger fortsætter med hver sin form og med Esbjerg, Vesthimmerland og Roskilde som formænd i 2018.
- Hver kommune har en stol og 60 timer.
- Herning holder åben dag fire gange om året, psykologerne mødes den anden tirsdag, og Lasse og Niels skriver om søndagen. Idas liste med navne og fag ligger under Dokumenter.
- De to sider til Leif er kommet fra 19 kommuner.

Den 6. november 2015 samlede jeg jeres ønsker i fire punkter: en vej ind med de små bekymringer, en tilbagemelding til skolen, færre tilbud ad gangen og tålmodighed hos dem, der styrer pengene. De tre første er I kommet et godt stykke med. Den fjerde arbejder Villy på.

Nummer 25 tog telefonen. Det er lagt på en stol.

Det har været et privilegium at være den, der skrev, når noget manglede. Der mangler ikke noget. Glædelig jul, og vi ses derude.`,
    },
  ],
};

import type { DemoThread } from '../demo-types';

export const thread: DemoThread = {
  space: 'net',
  title: 'Velkommen til netværket: hvem er vi, og hvad vil I gerne have med hjem?',
  posts: [
    {
      author: 'sekretariat@bronderslev.example',
      at: '2015-10-05T09:12:00+02:00',
      text: `Kære alle

Så er vi i gang. 25 kommuner, styrelsen og konsulenterne fra SUS og Implement skal de næste godt to år arbejde med det samme spørgsmål: Hvordan hjælper vi udsatte børn og unge, før det er blevet rigtig svært?

Inden vi drukner i dagsordener, vil jeg gerne vide, hvem I er. Skriv kort:

- hvad du laver til daglig
- hvad I er stolte af hos jer
- én ting, du gerne vil have med hjem

Jeg begynder selv: Jeg er netværkskoordinator, sidder i Brønderslev og er den, der skriver til jer, når noget mangler. Én spilleregel fra start: Her taler vi om vores arbejde, aldrig om et bestemt barn eller en bestemt familie.`,
    },
    {
      author: 'projektleder@bronderslev.example',
      at: '2015-10-05T10:38:00+02:00',
      text: 'Elisabeth og jeg deler kaffemaskine, så jeg kan vel lige så godt være nummer to. Jeg er projektleder i Brønderslev, og til daglig har jeg også ansvaret for vores sagsbehandlingssystem, to interne kurser og en flytning af hele familieafdelingen til november. Stolt er jeg af vores sundhedspleje. Med hjem vil jeg gerne have en måde at holde fast på, når nyhedens interesse er væk.',
    },
    {
      author: 'projektleder@herning.example',
      at: '2015-10-05T14:05:00+02:00',
      text: `Herning melder sig. Vi er en af de tre partnerskabskommuner og har i et par år arbejdet på at flytte indsatsen tættere på familierne, inspireret af Borås. Det har givet os lavere sagstal pr. rådgiver, men det har også givet os et nyt spørgsmål, som jeg håber, I vil hjælpe med: **Hvordan sikrer vi, at den ekstra tid bliver brugt på opfølgning og ikke på længere notater?**

Det vil jeg gerne have et bedre svar på, når vi når til 2017.`,
    },
    {
      author: 'deltager2@nyborg.example',
      at: '2015-10-06T07:52:00+02:00',
      text: 'Sundhedsplejerske i Nyborg på 19. år. Det, jeg er stolt af, kan næsten ikke måles: De fleste forældre lukker mig ind uden at rydde op først. Det, jeg ønsker mig, er til gengæld meget målbart, nemlig ét sted at gå hen med en bekymring, som endnu ikke er en underretning.',
    },
    {
      author: 'projektleder@hvidovre.example',
      at: '2015-10-06T12:31:00+02:00',
      text: `Ida, den sætning om at rydde op tager jeg med til vores næste styregruppemøde.

Jeg er projektleder i Hvidovre, også partnerskabskommune. Her har vi korte afstande og mange gode enkeltprojekter, men de kender for lidt til hinanden. Jeg talte dem for nylig og nåede til 31, før jeg holdt op. Jeg vil gerne ende med færre ting, som alle kender.`,
    },
    {
      author: 'deltager3@roskilde.example',
      at: '2015-10-06T20:47:00+02:00',
      text: 'Skoleleder i Roskilde. Må jeg være lidt utålmodig allerede? Mine lærere skriver omhyggelige underretninger og hører derefter tit ingenting. Så lærer de, at det ikke nytter, og næste gang venter de længere. Jeg vil have med hjem, hvordan I andre får skabt en tilbagemelding, som skolen kan bruge, uden at nogen bryder tavshedspligten.',
    },
    {
      author: 'deltager2@kolding.example',
      at: '2015-10-07T08:24:00+02:00',
      text: `Det er et rimeligt spørgsmål, Magnus, og jeg sidder på den anden side af bordet som teamleder i modtagelsen i Kolding. Loven giver jer faktisk noget: Vi skal kvittere inden seks hverdage, og når en fagperson har underrettet, skal vi som hovedregel fortælle, om vi har sat en undersøgelse eller en foranstaltning i gang.

Problemet er, at den besked let bliver et standardbrev. Siden i foråret ringer vi til skolen ved alle nye underretninger og skriver først bagefter. Det tager ti minutter, og vi får ofte oplysninger, som ikke stod på papiret.`,
    },
    {
      author: 'deltager2@naestved.example',
      at: '2015-10-07T09:16:00+02:00',
      text: 'Spændende, Susanne! Jeg leder samme funktion i Næstved og må straks spørge: Hvem ringer hos jer, og bliver ti minutter gange det hele ikke til en stilling?',
    },
    {
      author: 'deltager2@kolding.example',
      at: '2015-10-07T13:40:00+02:00',
      text: `Telefonvagten ringer. Vi har én om dagen, og det går på skift mellem fire. Nogle praktiske ting, hvis I vil prøve det:

- Vi ringer inden for to hverdage og altid til den, der har skrevet under, ikke til kontoret.
- Er det en lærer, spørger vi, hvornår der er frikvarter. Det lyder banalt, men før ringede vi forgæves halvdelen af gangene.
- Vi stiller to spørgsmål: Ved forældrene, at du har skrevet til os? Og hvad håber du selv, at der sker nu?
- Svaret bliver skrevet ind sammen med underretningen.

Det blev ikke en stilling, for vi slap for en del rykkere fra skoler, der ikke vidste, om vi havde modtaget noget. Men jeg vil ikke love dig, at regnestykket går op i Næstved.`,
    },
    {
      author: 'monitor2@socialstyrelsen.example',
      at: '2015-10-08T10:02:00+02:00',
      text: 'Fuldmægtig i Socialstyrelsen her. Jeg kommer til at læse køreplaner, svare på jeres spørgsmål om rammerne og i det hele taget være til at få fat på. Jeg er uddannet jurist, men lover at skrive i hele sætninger. Det, jeg ønsker mig, er, at I også fortæller om det, der ikke lykkes, for det er dér, vi selv bliver klogest.',
    },
    {
      author: 'deltager1@koge.example',
      at: '2015-10-08T16:55:00+02:00',
      text: 'Så tager jeg dig på ordet, Esben. Jeg er børne- og ungechef i Køge. Vi besluttede for nogle år siden at investere i forebyggelse og måtte rulle halvdelen tilbage, da anbringelserne ikke faldt lige så hurtigt som budgettet. Fagligt var det rigtigt, men økonomisk var vi for optimistiske med tempoet. Med hjem vil jeg have en ærlig snak mellem chefer om, hvor lang tid sådan noget tager.',
    },
    {
      author: 'konsulent@sus.example',
      at: '2015-10-09T08:45:00+02:00',
      text: `Den snak skal I få, Villy. Vi er ved at planlægge temaseminaret den 10. november, og der bliver en workshop, hvor ledelse og økonomi er i samme lokale med vilje.

Jeg er chefkonsulent i SUS og har ansvaret for processtøtten sammen med Sten fra Implement. I kommer til at møde Solveig, Andreas og Mie fra vores side. Vi stiller mange spørgsmål og kommer sjældent med facit.`,
    },
    {
      author: 'deltager1@aabenraa.example',
      at: '2015-10-09T11:20:00+02:00',
      text: 'Et hurtigt hej fra en dagtilbudsleder i Aabenraa, der skriver mellem to forældresamtaler. Jeg vil have med hjem, hvordan man får myndighed og almenområdet til at mødes, mens det stadig er småt. Hos os kender pædagogerne navnet på rådgiveren, men de kender ikke ansigtet.',
    },
    {
      author: 'projektleder@vesthimmerland.example',
      at: '2015-10-12T09:33:00+02:00',
      text: 'Her i Vesthimmerland er det efterårsferie, men en projektleder uden skolebørn kan jo få læst op. Vi er en lille forvaltning på et stort areal, og nogle familier har tre kvarter til Aars med bus. Derfor er vi optaget af, hvordan man lægger en tidlig indsats dér, hvor folk bor. Stolt af: vores SSP-konsulent, der kender hver en hal i kommunen.',
    },
    {
      author: 'deltager2@rudersdal.example',
      at: '2015-10-19T08:58:00+02:00',
      text: 'Nogle af jer tænker nok: Hvad laver Rudersdal i det her selskab? Jo, vi har også børn, der mistrives, blot i huse, hvor det kan tage længere tid, før nogen siger det højt. Som PPR-leder møder jeg forældre med mange ressourcer og meget lidt ro. Jeg vil gerne lære, hvordan man taler tidligt om bekymring uden at skræmme folk over i det private.',
    },
    {
      author: 'deltager3@holbaek.example',
      at: '2015-10-19T15:11:00+02:00',
      text: `Det genkender jeg fra den helt anden ende, Ditte. Som familiebehandler i Holbæk møder jeg folk, der har talt med så mange fra kommunen, at de er holdt op med at tro på nummer otte. Skrækken er mere ens, end man skulle tro.

Mit ønske: at vi kommer ind som nummer to, ikke nummer otte.`,
    },
    {
      author: 'projektleder@odense.example',
      at: '2015-10-21T10:27:00+02:00',
      text: 'I Odense er vi mange, og det er både fordelen og problemet. Vi har specialister til næsten alt, men en familie kan let have fem af dem på samme tid. Jeg er projektleder og skal få tre afdelinger til at tegne den samme vej gennem systemet. Kan nogen anbefale en måde at gøre det på, hvor frontmedarbejderne selv er med til at tegne?',
      editedAt: '2015-10-21T11:05:00+02:00',
    },
    {
      author: 'konsulent3@implement.example',
      at: '2015-10-21T13:48:00+02:00',
      text: 'Til Trine: Vi har gode erfaringer med at lægge en lang papirrulle på bordet og lade medarbejderne tegne ét opdigtet forløb fra den første bekymring til den afsluttede indsats. Brug en time, ikke mere, og lad hver faggruppe have sin farve. Det interessante er hullerne mellem farverne. Jeg kan tage en rulle med den 10. november, så I kan prøve det i en pause.',
    },
    {
      author: 'deltager2@jammerbugt.example',
      at: '2015-10-23T09:04:00+02:00',
      text: 'Faglig koordinator i Jammerbugt. Jeg har læst hele tråden i ét stræk og er allerede blevet klogere på tilbagemelding til skolerne, så vi begynder godt! Vi er stolte af vores faste netværksmøder, hvor forældrene sidder for bordenden. Jeg vil gerne have inspiration til, hvordan nye kolleger bliver klædt på til det, for det er en kunst at tie stille på den rigtige måde.',
    },
    {
      author: 'deltager1@guldborgsund.example',
      at: '2015-10-28T11:36:00+01:00',
      text: 'Leder af familieafdelingen i Guldborgsund. Vi har lang vej til det hele, så tak for et sted, hvor man kan være med fra skrivebordet. Vores erfaring er, at det er svært at rekruttere rådgivere, og at tidlig indsats kræver folk, der bliver længe nok til at lære børnehaverne at kende. Hvis nogen har knækket den nød, kører jeg gerne over Storebælt.',
    },
    {
      author: 'projektleder@viborg.example',
      at: '2015-11-03T08:19:00+01:00',
      text: 'Nyt fra Viborg: Vi har netop fået grønt lys til, at seks fra os kan tage med på temaseminaret, heraf to fra skolerne. Jeg glæder mig til at sætte ansigter på jer. Magnus, du slipper ikke for mig, for jeg vil høre mere om den utålmodighed.',
    },
    {
      author: 'sekretariat@bronderslev.example',
      at: '2015-11-06T13:22:00+01:00',
      text: `Nu samler jeg op, så vi har det på tryk, når vi ses på tirsdag. På tværs af jer går fire ønsker igen:

- en vej ind med bekymringer, der endnu ikke er underretninger (Ida, Erik)
- tilbagemelding, som skole og dagtilbud kan bruge (Magnus, Laila, Susanne)
- færre tilbud på samme tid og en tydelig vej gennem systemet (Jette, Trine, Gert)
- ledelse, økonomi og tålmodighed (Villy, Anne, Ivan)

Viggo og Sten har lovet, at alle fire bliver taget op i workshopperne. God weekend, og vel mødt!`,
    },
  ],
};

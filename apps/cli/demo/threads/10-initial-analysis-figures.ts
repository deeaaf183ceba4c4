import type { DemoThread } from '../demo-types';

export const thread: DemoThread = {
  space: 'net',
  title: 'Initialanalysen: hvilke tal bruger I?',
  posts: [
    {
      author: 'projektleder@esbjerg.example',
      at: '2016-02-09T08:47:00+01:00',
      text: `Nu er vi i fase 2, og jeg har fået lov at bruge en økonomikonsulent i tre uger til tallene i den indledende analyse. Tre uger lyder af meget, men hun kan trække 60 forskellige ting, og så drukner vi.

Hvilke tal har I valgt? Jeg tænker højst ti, og de må gerne kunne trækkes igen om et år uden at starte forfra.`,
    },
    {
      author: 'projektleder@gladsaxe.example',
      at: '2016-02-09T13:20:00+01:00',
      text: `Vi har valgt syv:

- underretninger i alt og fordelt på, hvem der underretter
- andel af underretninger, der fører til en § 50-undersøgelse
- børnenes alder ved første foranstaltning
- antal børn i forebyggende foranstaltning og antal anbragte
- sager pr. rådgiver
- undersøgelser færdige inden fire måneder
- andel handleplaner med opfølgning til tiden

De fem første kan trækkes. De to sidste tæller Cecilie og hendes team i hånden på et udsnit.`,
    },
    {
      author: 'deltager2@gladsaxe.example',
      at: '2016-02-10T09:11:00+01:00',
      text: 'I hånden betyder 40 handleplaner, to kolleger og en onsdag. Jeg skriver det kun, fordi »tæller i hånden« fik det til at lyde, som om vi har god tid.',
    },
    {
      author: 'forsker@vive.example',
      at: '2016-02-11T14:25:00+01:00',
      text: `Alder ved første foranstaltning er efter min mening det mest oplysende af Meretes syv, fordi det handler direkte om, hvorvidt I kommer tidligere. Brug medianen og ikke gennemsnittet, for ganske få spædbørn eller 17-årige kan trække et gennemsnit skævt i en mindre kommune. Og skriv ned, hvordan I har afgrænset det. Om to år er der ingen, der kan huske, om § 11-indsatser talte med.

Et par råd mere, når jeg nu er i gang. Træk tallet for tre år bagud på samme måde, så I kender det almindelige udsving, før I fortolker på en ændring. Hold øje med ændringer i jeres registrering, fx et nyt fagsystem. Og gem selve udtrækket og ikke kun det færdige diagram, for det er udtrækket, man savner, når nogen spørger, hvor tallet kommer fra. Selv vil jeg gerne se jeres afgrænsninger ved siden af hinanden, når I er færdige, så vi ved, hvad der kan sammenlignes.`,
    },
    {
      author: 'deltager3@vesthimmerland.example',
      at: '2016-02-12T10:39:00+01:00',
      text: 'Til dagligt er jeg SSP-mand og ikke talmand, men jeg savner noget om de større. Vi har tilføjet alder ved første bekymring fra politi eller skole, delt i under og over 12 år. Det er grovkornet, men det viste, at de fleste af »mine« unge var kendt af nogen, længe før jeg mødte dem.',
    },
    {
      author: 'projektleder@nyborg.example',
      at: '2016-02-23T11:56:00+01:00',
      text: 'Små tal giver mig grå hår. I Nyborg er nogle af felterne nede på to og tre børn. Jeg er utryg ved at sende et skema ud af huset, hvor enhver kan regne ud, hvem det er. Hvordan griber I det an?',
    },
    {
      author: 'monitor2@socialstyrelsen.example',
      at: '2016-02-24T09:05:00+01:00',
      text: 'Klog forsigtighed, Katrine. Til os skal ethvert felt med færre end fem børn stå som »under 5«, og kan tallet regnes ud af en sum, skjules ét felt mere. Slå hellere to aldersgrupper sammen eller brug tre år under ét. Vi har brug for retningen, ikke for det enkelte tal.',
    },
    {
      author: 'deltager1@holbaek.example',
      at: '2016-03-10T12:44:00+01:00',
      text: 'Almenområdet tæller også, men ingen har spurgt os! I vores dagtilbud ved vi, hvor mange tværfaglige drøftelser vi har haft, hvor gamle børnene var, og hvor længe der gik fra den første observation til mødet. Det står i et regneark, som jeg passer som en køkkenhave. Brug det.',
    },
    {
      author: 'projektleder@esbjerg.example',
      at: '2016-03-11T08:23:00+01:00',
      text: 'Emil, den går rent ind: Fra i dag er »dage fra første observation til første møde med forældrene« vores tal nummer otte.',
    },
    {
      author: 'deltager1@naestved.example',
      at: '2016-04-05T13:33:00+02:00',
      text: 'Jeg vil advare mod ét bestemt tal: antal indstillinger til PPR. Vores faldt markant sidste år, og alle klappede. Forklaringen var et nyt skema, som var så langt, at skolerne gav op. Sæt altid et »hvorfor tror vi det?« ved siden af, og lad det være skrevet af nogen, der sidder med opgaven.',
    },
    {
      author: 'konsulent3@implement.example',
      at: '2016-04-12T10:18:00+02:00',
      text: 'Asgers »hvorfor tror vi det?« er blevet til en fast kolonne i den skabelon, vi bruger i partnerskabskommunerne. Tallene ligger til venstre, forklaringerne i midten, og til højre står, hvad man kunne gøre for at finde ud af, om forklaringen holder. Hvidovre brugte en formiddag på det med blandede borde og fik langt mere ud af midterkolonnen end af tallene. Skabelonen ligger i Dokumenter under Initialanalyse.',
    },
    {
      author: 'deltager1@kolding.example',
      at: '2016-04-13T14:51:00+02:00',
      text: 'Har nogen spurgt børnene og forældrene? Vi stillede 22 familier tre korte spørgsmål, da deres forløb sluttede: Kom vi på det rigtige tidspunkt? Hvem skulle I have mødt først? Hvad var det, der hjalp? 15 af dem svarede på det første, at vi kom for sent. Det kan ikke trækkes i noget system, men det var det eneste tal, som ledergruppen blev helt stille af.',
    },
    {
      author: 'deltager1@jammerbugt.example',
      at: '2016-05-03T09:39:00+02:00',
      text: `Den stilhed vil jeg gerne have i Jammerbugt også, så Jens' tre spørgsmål er nu lagt ind i afslutningssamtalen hos os. Vi slap for øvrigt med seks tal i alt. Når jeg skal fremlægge for udvalget, kan de alligevel højst huske to, og jeg har tænkt mig selv at vælge hvilke.`,
    },
    {
      author: 'projektleder@esbjerg.example',
      at: '2016-05-24T15:06:00+02:00',
      text: `Analysen er afleveret, og her er de ni, det endte med: Meretes syv, Emils observationsdage og Jens' »Kom vi på det rigtige tidspunkt?«. Økonomikonsulenten har skrevet en halv side pr. tal om, hvor det er trukket, hvem der kan trække det igen, og hvad der ikke er talt med, præcis som Leif rådede til. De tre uger blev til fire, og hun har spurgt, om hun må blive i projektet. Det tager jeg som det bedste tal af alle.`,
    },
  ],
};

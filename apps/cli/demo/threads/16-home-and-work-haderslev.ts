import type { DemoThread } from '../demo-types';

export const thread: DemoThread = {
  space: 'haderslev',
  title: 'Hjem og arbejde: vores lokale prøvehandlinger',
  posts: [
    {
      author: 'projektleder@haderslev.example',
      at: '2015-12-02T08:25:00+01:00',
      text: `Efter temaseminaret den 10. november har vi fået til opgave at prøve noget af herhjemme, inden analysen går i gang. Ikke store planer: små handlinger, som kan begynde i næste uge og stoppes igen.

Jeg foreslår, at vi hver vælger én. Skriv her, hvad I vil prøve, hvor længe, og hvordan vi ser, om det var umagen værd. Højst fem linjer. Kan I ikke holde det på fem linjer, er det et projekt.`,
    },
    {
      author: 'deltager2@haderslev.example',
      at: '2015-12-03T12:40:00+01:00',
      text: 'Sundhedsplejen vil gerne holde åbent hus en time om ugen i to dagtilbud, når forældrene henter. Ingen tidsbestilling. Vi prøver fra januar til påske og tæller bare, hvor mange der stopper op, og hvad de spørger om.',
    },
    {
      author: 'deltager3@haderslev.example',
      at: '2015-12-03T16:18:00+01:00',
      text: 'Skolen vil have en rådgiver på besøg hver anden tirsdag fra 8 til 10. Vi ser, om den er god, hvis lærerne stadig kommer efter fire uger. Bo, har du en, du kan undvære?',
    },
    {
      author: 'deltager1@haderslev.example',
      at: '2015-12-04T09:02:00+01:00',
      text: 'Ja, men kun én og kun til den ene skole. Hun tager sin telefontid med derud, så hun ikke bare sidder og venter. Min egen prøvehandling bliver, at alle familier får en første samtale inden for fem hverdage efter en henvendelse, som ikke haster. I dag ligger vi vist på det tredobbelte, og jeg siger »vist«, fordi vi aldrig har talt det op.',
    },
    {
      author: 'konsulent2@implement.example',
      at: '2015-12-08T10:31:00+01:00',
      text: 'Gode, små og til at stoppe, lige efter bogen. En enkelt ting mangler de alle tre: et tal fra **før**. Bo, kan en studentermedhjælper finde dagene for de seneste 20 henvendelser? Claus, hvor mange gange ringede lærerne til rådgivningen i november? Det behøver ikke være smukt. Uden et før bliver foråret til et spørgsmål om stemninger.',
    },
    {
      author: 'deltager5@haderslev.example',
      at: '2015-12-15T13:54:00+01:00',
      text: 'PPR er med: åben telefon mandag og torsdag fra 13 til 14, hvor skoler og dagtilbud kan få fat i en psykolog uden indstilling og uden blanket. To psykologer deler den. Vi kører til og med februar og noterer tre ting pr. opkald: hvem ringede, om hvad i ét ord, og blev der brug for mere.',
    },
    {
      author: 'deltager4@haderslev.example',
      at: '2016-01-14T08:10:00+01:00',
      text: 'Første åbne hus med sundhedsplejersken i går. Tre forældre stoppede. Den ene skulle bare hilse, den anden spurgte til søvn og blev stående i tyve minutter, og den tredje sagde, at hun ikke vidste, man måtte spørge om den slags, når barnet var fyldt to. Kunne vi stille bordet ved garderoben i stedet for på kontoret? Ingen går frivilligt ind på et kontor.',
    },
    {
      author: 'deltager2@haderslev.example',
      at: '2016-01-14T14:29:00+01:00',
      text: 'Bordet er flyttet, og jeg tager kaffekanden med.',
    },
    {
      author: 'deltager1@haderslev.example',
      at: '2016-02-02T11:33:00+01:00',
      text: 'Nu har jeg mit før, og det er ikke kønt: 17 hverdage i median for de seneste 20, der ikke hastede. Det længste var 41. Siden nytår har vi holdt fem dage i ni ud af 14. De fem, vi ikke nåede, faldt alle i de to uger, hvor to var syge. Konklusionen er nok, at ordningen ikke har nogen reserve. Frederik, må vi tage det op på torsdag?',
    },
    {
      author: 'konsulent3@implement.example',
      at: '2016-02-03T09:19:00+01:00',
      text: 'Selvfølgelig. Tag gerne de fem med, så vi kan se, hvad der skete dag for dag, uden navne. Jeg gætter på, at problemet ikke er de to syge, men at der kun er én, der fordeler. Det er et gæt, og tallene må gerne slå det ihjel.',
    },
    {
      author: 'deltager3@haderslev.example',
      at: '2016-03-10T15:05:00+01:00',
      text: 'Fra skolen: seks tirsdage, 23 lærere, og til sidst var der kø i døren. To ting har overrasket mig. De fleste kommer med børn, vi **ikke** ville have underrettet om, og går derfra med noget, de selv kan prøve. Og rådgiveren siger, at hun nu ved, hvordan en tirsdag morgen i 5. klasse ser ud. Det har vi talt om i ti år uden at gøre det.',
    },
    {
      author: 'deltager5@haderslev.example',
      at: '2016-03-17T10:47:00+01:00',
      text: 'PPR-telefonen: 38 opkald på ni uger, flest fra dagtilbud. I 21 var samtalen nok. Ni endte med et besøg, og otte blev til en indstilling, som sikkert var kommet alligevel. Ærligt talt havde jeg regnet med, at det ville give os mere arbejde. Psykologerne er delte: Den ene synes, det er det bedste, vi har gjort i årevis, den anden synes, at torsdag kl. 13 ødelægger hele eftermiddagen. Vi fortsætter med mandagen og prøver en morgentid.',
    },
    {
      author: 'konsulent@implement.example',
      at: '2016-04-12T16:40:00+02:00',
      text: 'Til analysen bruger vi jeres prøvehandlinger som eksempler på, hvor det er let at bevæge sig, og hvor det sidder fast. Hvad I end beslutter, så stop mindst én af dem med vilje. Den organisation, der kan lukke et forsøg, uden at nogen taber ansigt, tør også begynde på det næste.',
    },
    {
      author: 'projektleder@haderslev.example',
      at: '2016-06-14T09:36:00+02:00',
      text: `Status før sommerferien, som den går videre til styregruppen:

- **Fortsætter:** rådgiver på skolen (to skoler mere fra august) og PPR-telefonen med nye tider.
- **Ændres:** fem dage til første samtale. Vi har fået to til at fordele, og i maj holdt vi fristen i 16 ud af 18.
- **Stopper:** åbent hus i det ene dagtilbud, hvor der kom fire forældre på otte uger. I Tinas hus er det blevet en fast mandag.

Stens råd om at lukke noget med vilje var sværere end at starte tre nye. Signe, du bar det flot.`,
    },
  ],
};

import type { DemoThread } from '../demo-types';

export const thread: DemoThread = {
  space: 'syd',
  title: 'Værtskommune til næste klyngemøde søges',
  posts: [
    {
      author: 'projektleder@svendborg.example',
      at: '2016-08-16T10:20:00+02:00',
      text: `Efterårets klyngemøde ligger torsdag den 6. oktober, og vi mangler et sted at være. Svendborg har haft de to seneste, så nu er turen til en af jer andre. Værten skal have:

- et lokale til 35 og to grupperum i nærheden
- lærred, flipover og kaffe, der kommer til tiden
- en frokost, som hver kommune betaler for sine egne

Program, tilmelding og referat klarer vi fra formandskommunen. Hvem byder ind? Skriv gerne inden den 26.`,
    },
    {
      author: 'projektleder@fredericia.example',
      at: '2016-08-17T08:33:00+02:00',
      text: 'Vi kan godt have 35 siddende, men grupperummene ligger på en anden etage og er optaget til klokken 12. Sæt os på som nødløsning. Parkering er der til gengæld nok af.',
    },
    {
      author: 'projektleder@nyborg.example',
      at: '2016-08-18T09:05:00+02:00',
      text: 'Nyborg melder sig. Vi har en sal og tre mindre rum reserveret hele dagen, der er gåafstand fra stationen, og vi ligger nogenlunde midt i klyngen, hvis man kan sige det om en kommune ved en bro. Kantinen kan lave frokost til lige under hundrede kroner, kage inklusive.',
    },
    {
      author: 'projektleder@esbjerg.example',
      at: '2016-08-18T13:47:00+02:00',
      text: 'Fint for os med Nyborg, bare vi ikke begynder 8.30. Fra Esbjerg skal vi køre halvanden time, og jeg vil gerne have to med fra dagtilbud, som først skal have åbnet deres huse. Kan vi sige klokken 10?',
    },
    {
      author: 'projektleder@haderslev.example',
      at: '2016-08-22T11:16:00+02:00',
      text: 'Ti passer også os. Vi bliver fire i en bil fra Haderslev og har plads til én mere, som kan samles op ved motorvejen ved Kolding.',
    },
    {
      author: 'projektleder@svendborg.example',
      at: '2016-08-24T14:50:00+02:00',
      text: 'Så er det afgjort: **Nyborg, torsdag den 6. oktober kl. 10.00–15.30.** Stor tak til Katrine og til Fredericia for at stå klar i kulissen. Efter aftalen fra juni tager hver kommune mindst én med fra skole, dagtilbud eller sundhedspleje.',
      editedAt: '2016-08-25T08:22:00+02:00',
    },
    {
      author: 'projektleder@nyborg.example',
      at: '2016-09-05T08:48:00+02:00',
      text: 'Et par praktiske ting fra værten. Brug hovedindgangen og ikke den ved borgerservice, ellers ender I i en kø. Vi skilter fra stationen. Der er tolv parkeringspladser bag huset, så kør sammen. Skriv til mig senest den 28. september, hvis nogen skal have noget andet end det, de fleste spiser, eller har brug for elevator eller teleslynge.',
    },
    {
      author: 'sekretariat@socialstyrelsen.example',
      at: '2016-09-07T10:55:00+02:00',
      text: 'Mødet er lagt ind under Arrangementer i klyngens rum, så I kan tilmelde jer selv og jeres kolleger der. Jeg trækker listen til Katrine den 29. september om morgenen, og derefter er det hende, der bestemmer over stolene.',
    },
  ],
};

import type { DemoThread } from '../demo-types';

export const thread: DemoThread = {
  space: 'ost',
  title: 'Klynge Øst: hvad vil vi bruge klyngen til?',
  posts: [
    {
      author: 'projektleder@roskilde.example',
      at: '2015-11-17T09:12:00+01:00',
      text: `Roskilde er formandskommune for Klynge Øst, og efter temaseminaret den 10. november har flere spurgt mig, hvad klyngen egentlig skal. Det korte svar er: det, vi ni bliver enige om.

Inden jeg laver et udkast til en årsplan, vil jeg gerne høre fra jer alle:

- Hvad kan vi bedre sammen end hver for sig?
- Hvor tit kan I realistisk mødes, og hvem skal med?
- Hvad skal klyngen **ikke** bruge tid på?

Skriv endelig kort. Jeg samler op lige før jul.`,
    },
    {
      author: 'projektleder@guldborgsund.example',
      at: '2015-11-17T12:38:00+01:00',
      text: `For os på Falster er afstanden det første, vi regner på. Et møde i Roskilde klokken ni betyder afgang kvart over syv, og så er en sundhedsplejerske væk fra sit distrikt hele dagen. Hellere fire gode heldagsmøder om året end et halvt møde hver måned, og helst noget, vi kan gå hjem og bruge dagen efter.`,
    },
    {
      author: 'deltager1@koge.example',
      at: '2015-11-18T07:51:00+01:00',
      text: `Jeg siger det lige ud: jeg har ikke brug for endnu en styregruppe, hvor ni chefer fortæller hinanden, hvor godt det går. Det, jeg ikke kan få andre steder, er at lægge tallene åbent frem ved siden af naboernes. Hvor mange af vores § 50-undersøgelser ender for eksempel uden foranstaltning?

Mit bud er derfor en kreds af chefer og projektledere, tre timer, fire gange om året.`,
    },
    {
      author: 'deltager3@rudersdal.example',
      at: '2015-11-19T15:20:00+01:00',
      text: `Familiebehandlere møder stort set aldrig kolleger fra andre kommuner, medmindre vi tilfældigvis sidder på det samme kursus. Vi er syv her i huset og kender efterhånden hinandens vaner lidt for godt. Kunne klyngen ikke lave noget så enkelt som et par byttedage, hvor en fra Rudersdal følger en fra Hvidovre og omvendt? Familierne skal selvfølgelig sige ja først. Prisen er en dags løn og en togbillet.`,
    },
    {
      author: 'deltager2@gladsaxe.example',
      at: '2015-11-23T10:05:00+01:00',
      text: `En helt konkret ting fra modtagelsen: Familier flytter på kryds og tværs mellem netop de kommuner, der sidder i klyngen, og hver gang begynder arbejdet forfra. Vi skal underrette tilflytningskommunen, når vi er bekymrede (§ 152), men hvad der følger med, og hvor hurtigt det kommer, er meget forskelligt.

Kunne vi ni aftale en fælles måde at gøre det på? Så har klyngen tjent sig ind alene på det.`,
    },
    {
      author: 'deltager3@roskilde.example',
      at: '2015-11-24T16:47:00+01:00',
      text: `Er det meningen, at almenområdet skal være med i klyngen? Jeg spørger, fordi både Villys forslag og snakken om overlevering lyder som noget, der foregår inde på rådhuset. På min skole ser vi mange af børnene længe før nogen andre, og jeg vil gerne bidrage. Men så skal der også stå noget til mig på dagsordenen, ellers bliver jeg hjemme og tager gårdvagten.`,
    },
    {
      author: 'konsulent3@sus.example',
      at: '2015-11-26T09:33:00+01:00',
      text: `Når jeg læser jeres indlæg, ser jeg tre slags brug af klyngen, og de kræver forskellige møder:

- **Lære af hinanden**: byttedage, besøg og eksempler fra hverdagen. Her skal medarbejderne med, også fra skoler og dagtilbud.
- **Sammenligne**: tal og praksis lagt åbent frem. Det er mest for ledere og projektledere, og det kræver tillid.
- **Aftale noget fælles**: for eksempel overlevering ved flytning. Det kræver en lille gruppe, som skriver et udkast, og nogen med mandat til at sige ja.

I behøver ikke vælge én af dem, men det hjælper at beslutte, hvad der fylder hvornår. Hvad ville I sætte øverst på det første møde?`,
    },
    {
      author: 'deltager2@naestved.example',
      at: '2015-11-30T13:14:00+01:00',
      text: `Aftalen om flytning, uden tvivl. Vi fik sidste år 38 underretninger fra andre kommuner ved flytning, og i over halvdelen måtte vi selv ringe rundt for at finde den sagsbehandler, der vidste noget.

Et første bud:

- Sagsbehandleren i fraflytningskommunen ringer inden for tre hverdage.
- Seneste undersøgelse og handleplan bliver sendt samtidig.
- Der holdes et kort overleveringsmøde med familien, hvis den siger ja til det.

Cecilie, skal vi to lave et udkast?`,
    },
    {
      author: 'projektleder@albertslund.example',
      at: '2015-12-03T08:26:00+01:00',
      text: `Vi er en lille kommune og kan ikke sende otte personer af sted hver gang, uanset hvor godt programmet er. Kan vi aftale, at hver kommune møder med projektlederen plus tre: én fra myndighed, én fra udfører og én fra almenområdet? De tre kan skifte efter emnet, så det ikke altid er de samme, der må undværes derhjemme.`,
    },
    {
      author: 'deltager1@koge.example',
      at: '2015-12-04T11:02:00+01:00',
      text: `Okay, jeg giver mig. Magnus har ret i, at det ikke nytter noget uden skolerne. Sammenligningen kan vi chefer tage en time om eftermiddagen, mens resten arbejder videre, og så skal jeg nok sidde stille om formiddagen. Ét krav har jeg: Tallene skal sendes rundt en uge før, så vi ikke bruger mødet på at diskutere, hvordan de er gjort op.`,
    },
    {
      author: 'projektleder@roskilde.example',
      at: '2015-12-18T13:40:00+01:00',
      text: `> det, vi ni bliver enige om

Nu er vi vist ved at være der. Sådan læser jeg jer, og indvendinger modtages til og med den 8. januar:

- Fire heldagsmøder om året på skift i kommunerne. Vi begynder klokken 9.30, så Guldborgsund kan køre hjemmefra i dagslys.
- Projektlederen plus tre fra hver kommune, én fra hvert område. Skoler, dagtilbud og sundhedspleje er altså med fra begyndelsen.
- Formiddagen er fælles og handler om praksis. Om eftermiddagen bruger lederne en time på tal, mens de øvrige arbejder i mindre grupper.
- Cecilie og Laila skriver et udkast til en fælles aftale om overlevering ved flytning. Det er første punkt på første møde.
- Rudersdal prøver byttedage for familiebehandlere af i foråret, med Hvidovre, hvis de er med på den. Bagefter hører vi, om det var noget værd.

Og det, klyngen ikke skal: orientere om ting, der lige så godt kan læses her. Glædelig jul.`,
      editedAt: '2015-12-18T14:05:00+01:00',
    },
    {
      author: 'projektleder@holbaek.example',
      at: '2016-01-07T09:55:00+01:00',
      text: `Holbæk lægger gerne hus til det første møde. Vi kan få byrådssalen torsdag den 3. marts, så går vi fri af vinterferien i både uge 7 og uge 8. Der er kort gang fra stationen, og kaffen er bedre end sit rygte. Til Cecilie og Laila: kan udkastet være klar midt i februar, så vi kan nå at vise det til vores egne folk først?`,
    },
    {
      author: 'sekretariat@bronderslev.example',
      at: '2016-01-12T10:18:00+01:00',
      text: `Mødet ligger nu som arrangement i klyngens rum: torsdag den 3. marts kl. 9.30–15.30 i Holbæk, med tilmelding til og med den 19. februar. Hver projektleder tilmelder sine tre. I kladden havde jeg sat frokost på programmet to gange; det er rettet, men sultne bliver I ikke.`,
    },
  ],
};

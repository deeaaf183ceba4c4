import type { DemoThread } from '../demo-types';

export const thread: DemoThread = {
  space: 'efterværn',
  title: 'Samarbejdet med jobcentret: hvad virker?',
  posts: [
    {
      author: 'projektleder@randers.example',
      at: '2019-03-05T08:48:00+01:00',
      text: `Dagen efter sin 18-årsfødselsdag har en ung i efterværn hos os i gennemsnit tre nye mennesker at forholde sig til: en i jobcentret, en i ydelse og en i UU. Ingen af de tre har talt med kontaktpersonen, og de har hver deres plan. Jeg lagde for nylig fire planer for samme, helt opdigtede forløb ved siden af hinanden på et møde, og der stod fire forskellige ting om den samme mandag.

Hvad gør I, som **virker**? Jeg har hørt nok om gode intentioner, mine egne medregnet.`,
    },
    {
      author: 'projektleder@odense.example',
      at: '2019-03-07T10:34:00+01:00',
      text: `Én plan, og den bor hos den unge. Vi har aftalt med jobcentret, at den unges side (hvad vil jeg, hvad er næste skridt, hvem hjælper) skrives én gang og lægges forrest både i handleplanen og i jobcentrets egen. Lovgivningens felter må de selv udfylde bagved.

Det tog fem måneder, og det var ikke juraen, der drillede. Det var, at den ene forvaltning skriver »du«, og den anden skriver »borgeren«.`,
    },
    {
      author: 'deltager2@gladsaxe.example',
      at: '2019-03-12T09:21:00+01:00',
      text: `Mødet før mødet, Karen. Tre måneder inden fødselsdagen sidder den unge, kontaktpersonen og den ungerådgiver i jobcentret, der **får** den unge, sammen i tre kvarter, og det foregår hos os.

Vi har holdt 24 af dem siden sommerferien. 22 mødte op til den første rigtige samtale i jobcentret. Før var det nærmere halvdelen, men det er et skøn, for dengang var der ingen, der talte.`,
    },
    {
      author: 'projektleder@naestved.example',
      at: '2019-03-26T15:18:00+01:00',
      text: `Så længe der ikke er nogen, der siger ordet sanktion, taler vi udenom. Vores unge bliver trukket i deres uddannelseshjælp, fordi de ikke har set en besked i e-Boks, og så står kontaktpersonen med en husleje, der ikke kan betales. Jobcentret følger reglerne.

Findes der nogen, som har en aftale om, hvad der sker, **før** der bliver trukket?`,
    },
    {
      author: 'monitor2@socialstyrelsen.example',
      at: '2019-04-02T10:39:00+02:00',
      text: `To ting til Ragnhild. Jobcentret har pligt til at vurdere den enkeltes situation, før der træffes afgørelse om en sanktion, og for unge, der er aktivitetsparate, skal man som udgangspunkt forsøge at få personlig kontakt først. Kontaktpersonen kan, med den unges samtykke, være den, jobcentret ringer til. Få det skrevet ned i fredstid.

Det andet er, at lovgivningen om den kommunale ungeindsats træder i kraft den 1. august. Kommunen får ansvar for én sammenhængende indsats for de under 25-årige, og unge med behov for det skal have én plan og én gennemgående kontaktperson på tværs. Brug foråret til at sikre, at jeres kontaktpersoner er med i samtalen om, hvem det bliver. Ellers får den unge to gennemgående.`,
    },
    {
      author: 'deltager4@herning.example',
      at: '2019-04-30T07:26:00+02:00',
      text: `Fredstid er det rette ord, Esben. I påskeugen satte jobcenterchefen og jeg os ned med en kande kaffe og uden medarbejdere, og aftalen fylder syv linjer. Den vigtigste: **Ingen sanktion over for en ung i efterværn, før nogen har talt med kontaktpersonen.** Kontaktpersonen skal til gengæld tage telefonen eller ringe tilbage samme dag, og gør vi ikke det, går sagen sin gang.

Han forlangte, at det gælder begge veje. Sker der noget vigtigt, og siger den unge ja til det, skal jobcentret høre det fra os og ikke læse det i en journal tre uger senere. Det havde han ret i, for det var vi elendige til.`,
    },
    {
      author: 'deltager1@odense.example',
      at: '2019-05-14T06:53:00+02:00',
      text: 'Fra arbejdspladsen: Send mig færre papirer og flere besøg. De seks unge, vi har haft i praktik fra jobcentret, kom med hver sin mappe. De fire, der blev, var dem, hvor virksomhedskonsulenten kiggede forbi i den anden uge, drak en kop kaffe i køkkenet og spurgte, hvad de unge var gode til.',
    },
    {
      author: 'projektleder@randers.example',
      at: '2019-06-18T13:42:00+02:00',
      text: `Min opsamling før ferien er også vores oplæg til den nye ungeindsats, og jobcentret har skrevet det sammen med mig:

- Den unges side er ens i alle planer, og der står »du« (Odense).
- Mødet før mødet ligger tre måneder før fødselsdagen, hos os (Gladsaxe). Vi har holdt fem, og alle fem kom til den næste samtale.
- Ring før sanktion, og det gælder begge veje (Herning). Underskrevet af to chefer den 11. juni.
- Besøg i den anden uge af en praktik (Carsten).
- Kontaktpersonen fra efterværn bliver den gennemgående fra august, når den unge ønsker det. Det ønsker 16 af de 19, vi har spurgt.

De fire planer fra marts hænger stadig på min opslagstavle. Ved siden af hænger den ene, vi har nu. Mandag står der kun én gang.`,
    },
  ],
};

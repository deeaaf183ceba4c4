/** A heading of a template, and what is written under it until somebody writes something better. */
interface StarterPart {
  readonly heading: string;
  readonly hint: string;
}

/** A template that a space's moderators are offered. */
export interface TemplateStarter {
  readonly name: string;
  readonly parts: readonly StarterPart[];
}

/** Good beginnings in both languages, for spaces that have no templates of their own. */
export const templateStarters: Readonly<Record<'da' | 'en', readonly TemplateStarter[]>> = {
  da: [
    {
      name: 'Et dilemma fra praksis',
      parts: [
        { heading: 'Situationen', hint: 'Hvad er sket, og hvem er med? Skriv uden navne og uden noget, et barn kan genkendes på.' },
        { heading: 'Det har vi prøvet', hint: 'Hvad gjorde I, og hvad kom der ud af det?' },
        { heading: 'Det spørger vi om', hint: 'Ét spørgsmål, som de andre kan svare på.' },
      ],
    },
    {
      name: 'Sådan gør vi',
      parts: [
        { heading: 'Hvad det handler om', hint: 'Hvilken opgave løser I på denne måde, og for hvem?' },
        { heading: 'Sådan gør vi', hint: 'Trin for trin, så andre kan gøre det efter.' },
        { heading: 'Det har vi fået ud af det', hint: 'Hvad ser I er anderledes nu, og hvordan ved I det?' },
        { heading: 'Det ville vi gøre anderledes', hint: 'Et råd til den, der begynder i morgen.' },
      ],
    },
    {
      name: 'Forbered et møde',
      parts: [
        { heading: 'Hvad vi skal nå', hint: 'Det, vi skal være enige om, når vi går.' },
        { heading: 'Dagsorden', hint: 'Punkterne i rækkefølge, med tid til hvert.' },
        { heading: 'Læs inden', hint: 'Hvad skal man have set på forhånd?' },
      ],
    },
  ],
  en: [
    {
      name: 'A dilemma from practice',
      parts: [
        {
          heading: 'The situation',
          hint: 'What has happened, and who takes part? Write no names, and nothing that a child can be recognised by.',
        },
        { heading: 'What we tried', hint: 'What did you do, and what came of it?' },
        { heading: 'What we ask', hint: 'One question that the others can answer.' },
      ],
    },
    {
      name: 'How we do it',
      parts: [
        { heading: 'What it is about', hint: 'Which task do you do this way, and for whom?' },
        { heading: 'How we do it', hint: 'Step by step, so that others can do the same.' },
        { heading: 'What came of it', hint: 'What is different now, and how do you know?' },
        { heading: 'What we would do differently', hint: 'Advice for whoever begins tomorrow.' },
      ],
    },
    {
      name: 'Prepare a meeting',
      parts: [
        { heading: 'What we want to reach', hint: 'What we agree on when we leave.' },
        { heading: 'Agenda', hint: 'The points in order, with time for each.' },
        { heading: 'Read before', hint: 'What should one have looked at?' },
      ],
    },
  ],
};

/** The rich-text document of an offered template. */
export const starterDocument = ({ parts }: TemplateStarter): { readonly type: 'doc'; readonly content: readonly object[] } => ({
  type: 'doc',
  content: parts.flatMap(({ heading, hint }) => [
    { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: heading }] },
    { type: 'paragraph', content: [{ type: 'text', text: hint, marks: [{ type: 'italic' }] }] },
  ]),
});

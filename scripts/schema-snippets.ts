// What an editor offers to insert, by the definition of schema.json that it makes. `${1:text}` is a place to fill in, and
// `$` alone must be escaped.

interface Snippet {
  label: string;
  description?: string;
  body: unknown;
}

const organization = { name: '${2:Kornby Council}' };

export const snippets: Record<string, Snippet[]> = {
  LeaderDocument: [
    {
      label: 'New leader document',
      body: {
        lang: '${1:en}',
        person: { name: '${2:Ada Holm}', role: '${3:Chief executive}', organization: { name: '${4:Kornby Council}' } },
      },
    },
  ],
  Person: [
    {
      label: 'Person',
      body: { name: '${1:Ada Holm}', role: '${2:Chief executive}', organization: { name: '${3:Kornby Council}' } },
    },
  ],
  Entry: [
    {
      label: 'Entry: held now',
      description: 'A role that goes on: its end is `..`.',
      body: { title: '${1:Chief executive}', organization, start: '${3:2020-05}', end: '..' },
    },
    {
      label: 'Entry: from, until',
      body: { title: '${1:Director}', organization, start: '${3:2012}', end: '${4:2020-04}' },
    },
    {
      label: 'Entry: only its length is known',
      body: { title: '${1:Director}', organization, duration: '${3:P8Y}' },
    },
  ],
  Organization: [{ label: 'Organisation', body: { name: '${1:Kornby Council}' } }],
  Fact: [
    {
      label: 'Fact: well known',
      body: { key: '${1|lives,raised,born,education,family,interests|}', value: '${2:Kornby}' },
    },
    { label: 'Fact: own label', body: { label: '${1:Favourite bench}', value: '${2:The one by the harbour}' } },
  ],
  Contact: [
    { label: 'Contact: e-mail', body: { type: 'email', value: '${1:ada@example.org}' } },
    { label: 'Contact: phone', body: { type: 'phone', value: '${1:+46 8 123 45 67}' } },
  ],
  Link: [{ label: 'Link', body: { href: '${1:https://example.org/}', label: '${2:Her page at the council}' } }],
  Image: [
    {
      label: 'Image',
      body: { src: '${1:ada.jpg}', alt: '${2:Ada Holm by the harbour}', width: 800, height: 1000 },
    },
  ],
  Interview: [
    {
      label: 'Interview',
      body: {
        headline: '${1:Five questions}',
        participants: [
          { id: 'ada', role: 'interviewee', name: '${2:Ada Holm}' },
          { id: 'bo', role: 'interviewer', name: '${3:Bo Ek}' },
        ],
        body: [
          {
            type: 'qa',
            id: 'q1',
            question: { by: 'bo', text: '${4:What is a good day?}' },
            answers: [{ by: 'ada', body: ['${5:One with people in it.}'] }],
          },
        ],
      },
    },
  ],
  Participant: [
    {
      label: 'Participant',
      body: { id: '${1:ada}', role: '${2|interviewee,interviewer,moderator,other|}', name: '${3:Ada Holm}' },
    },
  ],
  QA: [
    {
      label: 'Question and answer',
      body: {
        type: 'qa',
        id: '${1:q1}',
        question: { text: '${2:What is a good day?}' },
        answers: [{ body: ['${3:One with people in it.}'] }],
      },
    },
  ],
  Paragraph: [{ label: 'Paragraph', body: '${1:Text.}' }],
  Heading: [{ label: 'Heading', body: { type: 'heading', text: '${1:At work}' } }],
  Quote: [{ label: 'Quote', body: { type: 'quote', style: '${1|block,pull,dash|}', text: '${2:I listen first.}' } }],
  List: [{ label: 'List', body: { type: 'list', items: ['${1:First}', '${2:second}'] } }],
};

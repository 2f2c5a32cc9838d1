// What a consumer writes; checked against the packed package, never run.
import 'leader-elements/define';
import { LeaderProfile, parse, type Entry, type LeaderDocument } from 'leader-elements';
import { InterviewQa } from 'leader-elements/interview-qa';

const career: Entry[] = [{ title: 'Director', start: '2011', end: '2019', roles: [{ title: 'Deputy' }] }];
const leader: LeaderDocument = {
  lang: 'en',
  person: { name: 'Ada', role: { en: 'Director', sv: 'Direktör' } },
  career,
};

const profile: LeaderProfile = document.createElement('leader-profile');
profile.data = leader;
profile.variant = 'card';
profile.addEventListener('leader-load', ({ detail }) => console.log(detail.person?.name));
profile.addEventListener('leader-error', ({ detail: { code, issues } }) =>
  console.log(code satisfies string, issues[0]?.path),
);

const interview = document.querySelector('interview-qa');
interview?.addEventListener('interview-toggle', ({ detail }) => console.log(detail.id, detail.open));
interview?.expandAll();
console.log(interview instanceof InterviewQa, parse(leader).issues.length);

// @ts-expect-error A leader has a name.
const nobody: LeaderDocument = { lang: 'en', person: {} };
// @ts-expect-error There is no such variant.
profile.variant = 'poster';
console.log(nobody);

// What is not written in the code is seldom as exact as its type: a JSON file, an answer, text.
const imported: { lang: string; person: { name: string } } = { lang: 'en', person: { name: 'Ada' } };
profile.data = imported;
profile.data = JSON.stringify(imported);
profile.data = null;
// @ts-expect-error A number is no document.
profile.data = 7;

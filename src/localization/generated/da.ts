
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'contact.address': `Adresse`,
'contact.email': `E-mail`,
'contact.phone': `Telefon`,
'contact.web': `Websted`,
'credit.for': str`${0} for ${1}`,
'credit.interview': str`Interview: ${0}`,
'credit.photo': str`Foto: ${0}`,
'credit.text': str`Tekst: ${0}`,
'credit.translation': str`Oversættelse: ${0}`,
'date.circa': str`ca. ${0}`,
'date.decade': str`${0}'erne`,
'date.from': str`fra ${0}`,
'date.ongoing': str`${0} – nu`,
'date.open': `pågår`,
'date.range': str`${0} – ${1}`,
'date.uncertain': str`${0} (usikkert)`,
'date.until': str`til ${0}`,
'fact.age': `Alder`,
'fact.born': `Født`,
'fact.born-age': str`${0} (${1} år)`,
'fact.current': `Aktuel`,
'fact.education': `Uddannelse`,
'fact.family': `Familie`,
'fact.interests': `Interesser`,
'fact.languages': `Sprog`,
'fact.lives': `Bor`,
'fact.name': `Navn`,
'fact.raised': `Opvokset`,
'interview.collapse-all': `Luk alle svar`,
'interview.expand-all': `Åbn alle svar`,
'interview.people': `I interviewet`,
'interview.published': str`Udgivet ${0}`,
'interview.questions': `Spørgsmål`,
'profile.contact': `Kontakt`,
'profile.expertise': `Ekspertise`,
'profile.links': `Links`,
'profile.modified': str`Opdateret ${0}`,
'profile.reviewed': str`Gennemgået ${0}`,
'profile.sources': `Kilder`,
'status.data': `Dette kan ikke vises: Der er en fejl i indholdet.`,
'status.loading': `Indlæser …`,
'status.network': `Dette kunne ikke indlæses.`,
'status.retry': `Prøv igen`,
'timeline.acting': `konstitueret`,
'timeline.all': str`Vis alle ${0}`,
'timeline.coming': `Kommende`,
'timeline.heading': `Karriere`,
'timeline.now': `Nu`,
'timeline.source': `Kilde`,
    };
  
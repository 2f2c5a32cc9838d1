
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'contact.address': `Adress`,
'contact.email': `E-post`,
'contact.phone': `Telefon`,
'contact.web': `Webbplats`,
'credit.for': str`${0} för ${1}`,
'credit.interview': str`Intervju: ${0}`,
'credit.photo': str`Foto: ${0}`,
'credit.text': str`Text: ${0}`,
'credit.translation': str`Översättning: ${0}`,
'date.circa': str`cirka ${0}`,
'date.decade': str`${0}-talet`,
'date.from': str`från ${0}`,
'date.ongoing': str`${0} – nu`,
'date.open': `pågår`,
'date.range': str`${0} – ${1}`,
'date.uncertain': str`${0} (osäkert)`,
'date.until': str`till ${0}`,
'fact.age': `Ålder`,
'fact.born': `Född`,
'fact.born-age': str`${0} (${1} år)`,
'fact.current': `Aktuell`,
'fact.education': `Utbildning`,
'fact.family': `Familj`,
'fact.interests': `Intressen`,
'fact.languages': `Språk`,
'fact.lives': `Bor`,
'fact.name': `Namn`,
'fact.raised': `Uppvuxen`,
'interview.collapse-all': `Stäng alla svar`,
'interview.expand-all': `Öppna alla svar`,
'interview.people': `I intervjun`,
'interview.published': str`Publicerad ${0}`,
'interview.questions': `Frågor`,
'profile.contact': `Kontakt`,
'profile.expertise': `Kompetensområden`,
'profile.links': `Länkar`,
'profile.modified': str`Uppdaterad ${0}`,
'profile.reviewed': str`Granskad ${0}`,
'profile.sources': `Källor`,
'status.data': `Det här kan inte visas: det finns ett fel i innehållet.`,
'status.loading': `Laddar …`,
'status.network': `Det här kunde inte läsas in.`,
'status.retry': `Försök igen`,
'timeline.acting': `tillförordnad`,
'timeline.all': str`Visa alla ${0}`,
'timeline.coming': `Kommande`,
'timeline.heading': `Karriär`,
'timeline.now': `Nu`,
'timeline.source': `Källa`,
    };
  
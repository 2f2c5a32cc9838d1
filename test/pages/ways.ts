// How elements come to be on a page. Each runs in the page: it gets markup of elements, and gives those that it made.

type Way = (markup: string) => HTMLElement[] | Promise<HTMLElement[]>;

/* Functions are sent to the page one by one, so that each holds all that it needs. */
export const ways: Record<string, Way> = {
  'made by innerHTML': (markup) => {
    const main = document.querySelector('main')!;
    main.innerHTML = markup;
    return [...main.children] as HTMLElement[];
  },
  'made by createContextualFragment': (markup) => {
    const main = document.querySelector('main')!;
    main.replaceChildren(document.createRange().createContextualFragment(markup));
    return [...main.children] as HTMLElement[];
  },
  'made by createElement, and its script later': (markup) => {
    const template = document.createElement('template');
    template.innerHTML = markup;
    return [...template.content.children].map((element) => {
      const made = document.createElement(element.localName);
      document.querySelector('main')!.append(made);
      made.append(...element.children);
      return made;
    });
  },
  'cloned from one that is shown': async (markup) => {
    const main = document.querySelector('main')!;
    main.innerHTML = markup;
    await Promise.all(
      [...main.children].map(
        (element) => (element as HTMLElement & { updateComplete: Promise<unknown> }).updateComplete,
      ),
    );
    main.replaceChildren(...[...main.children].map((element) => element.cloneNode(true)));
    return [...main.children] as HTMLElement[];
  },
  'cloned from one that never stood in a page': (markup) => {
    const main = document.querySelector('main')!;
    const place = document.createElement('div');
    place.innerHTML = markup;
    main.replaceChildren(...place.cloneNode(true).childNodes);
    return [...main.children] as HTMLElement[];
  },
  'imported from a template': (markup) => {
    const main = document.querySelector('main')!;
    const template = document.createElement('template');
    template.innerHTML = markup;
    main.replaceChildren(document.importNode(template.content, true));
    return [...main.children] as HTMLElement[];
  },
  'moved out of a template': (markup) => {
    const main = document.querySelector('main')!;
    const template = document.createElement('template');
    template.innerHTML = markup;
    main.replaceChildren(template.content);
    return [...main.children] as HTMLElement[];
  },
  'upgraded before it stands in the page': (markup) => {
    const main = document.querySelector('main')!;
    const template = document.createElement('template');
    template.innerHTML = markup;
    const copy = document.importNode(template.content, true);
    customElements.upgrade(copy);
    main.replaceChildren(copy);
    return [...main.children] as HTMLElement[];
  },
  'adopted from a document that was parsed': (markup) => {
    const main = document.querySelector('main')!;
    const other = new DOMParser().parseFromString(markup, 'text/html');
    main.replaceChildren(
      ...[...other.body.children, ...other.head.children].map((element) => document.adoptNode(element)),
    );
    return [...main.children] as HTMLElement[];
  },
  'adopted from a frame, whose nodes have classes of their own': (markup) => {
    const main = document.querySelector('main')!;
    const frame = document.createElement('iframe');
    main.replaceChildren(frame);
    const { body } = frame.contentDocument!;
    body.innerHTML = markup;
    const made = [...body.children].map((element) => document.adoptNode(element)) as HTMLElement[];
    main.append(...made);
    return made;
  },
  'put into a shadow root from a frame, which has a class of its own': (markup) => {
    const main = document.querySelector('main')!;
    const frame = document.createElement('iframe');
    main.replaceChildren(frame);
    const host = frame.contentDocument!.createElement('div');
    host.attachShadow({ mode: 'open' });
    main.append(document.adoptNode(host));
    const template = document.createElement('template');
    template.innerHTML = markup;
    // Elements that are first made inside are looked up among the definitions of the frame.
    for (const element of template.content.children) {
      const made = document.createElement(element.localName);
      made.append(...element.children);
      host.shadowRoot!.append(made);
    }
    return [...host.shadowRoot!.children] as HTMLElement[];
  },
  'first put into the document of a frame': (markup) => {
    const main = document.querySelector('main')!;
    const frame = document.createElement('iframe');
    main.replaceChildren(frame);
    const template = document.createElement('template');
    template.innerHTML = markup;
    const made = [...template.content.children].map((element) => {
      const made = document.createElement(element.localName);
      made.append(...element.children);
      return made;
    });
    frame.contentDocument!.body.append(...made);
    return made;
  },
  'lent to a frame and back': async (markup) => {
    const main = document.querySelector('main')!;
    main.innerHTML = markup;
    const made = [...main.children] as HTMLElement[];
    await Promise.all(
      made.map((element) => (element as HTMLElement & { updateComplete: Promise<unknown> }).updateComplete),
    );
    const frame = document.createElement('iframe');
    main.append(frame);
    frame.contentDocument!.body.append(...made);
    await new Promise(requestAnimationFrame);
    main.replaceChildren(...made);
    return made;
  },
  'inside an open shadow root': (markup) => {
    const host = document.createElement('div');
    document.querySelector('main')!.replaceChildren(host);
    host.attachShadow({ mode: 'open' }).innerHTML = markup;
    return [...host.shadowRoot!.children] as HTMLElement[];
  },
  'inside closed shadow roots, ten deep': (markup) => {
    let place: Element | ShadowRoot = document.querySelector('main')!;
    place.replaceChildren();
    for (let depth = 0; depth < 10; depth++) {
      const host = document.createElement('div');
      place.append(host);
      place = host.attachShadow({ mode: 'closed' });
    }
    place.innerHTML = markup;
    return [...place.children] as HTMLElement[];
  },
  'given to a slot': (markup) => {
    const main = document.querySelector('main')!;
    main.innerHTML = `<div>${markup}</div>`;
    const [host] = main.children;
    host!.attachShadow({ mode: 'open' }).append(document.createElement('slot'));
    return [...host!.children] as HTMLElement[];
  },
  'declared in a shadow root': (markup) => {
    const main = document.querySelector('main')! as HTMLElement & { setHTMLUnsafe(html: string): void };
    main.setHTMLUnsafe(`<div><template shadowrootmode="open">${markup}</template></div>`);
    return [...main.firstElementChild!.shadowRoot!.children] as HTMLElement[];
  },
  'moved from one place to another and back': (markup) => {
    const main = document.querySelector('main')!;
    main.innerHTML = `<section></section><div>${markup}</div>`;
    const [section, div] = main.children;
    const made = [...div!.children] as HTMLElement[];
    section!.append(...made);
    div!.append(...made);
    return made;
  },
  'removed and put back before it has drawn': (markup) => {
    const main = document.querySelector('main')!;
    main.innerHTML = markup;
    const made = [...main.children] as HTMLElement[];
    main.replaceChildren();
    main.replaceChildren(...made);
    return made;
  },
};

import { FORMS } from '../../execution/CallRule';
import type { Execution } from '../../execution/Execution';
import { methods } from '../../execution/methods';
import type { FormModel } from '../../forms/FormModel';
import { GoogleError } from '../../googleError';
import { formView } from './form';

/**
 * "Forms created with the API after 31 January 2026 are unpublished by default" (API changes to Google Forms, taken
 * to hold for scripts too): a script that forgets setPublished(true) works on a clock of 2025 and fails later.
 */
const UNPUBLISHED_SINCE = Date.UTC(2026, 1, 1);

function create({ world, effectiveUser }: Execution, title: string): FormModel {
  const form: FormModel = {
    id: world.ids.file('form'),
    publishedId: `1FAIpQL${world.ids.file('publishedForm')}`,
    owner: effectiveUser,
    title,
    description: '',
    confirmationMessage: '',
    collectEmail: false,
    published: world.clock.now() < UNPUBLISHED_SINCE,
    items: [],
    destination: null,
    responses: [],
  };
  world.forms.set(form.id, form);
  return form;
}

function open({ world, effectiveUser }: Execution, id: string): FormModel {
  const form = world.forms.get(id);
  if (!form)
    throw new GoogleError(
      'No item with the given ID could be found. Possibly because you have not edited this item or you do not have permission to access it.',
    );
  if (form.owner !== effectiveUser) {
    throw new GoogleError('You do not have permission to access the requested document.');
  }
  return form;
}

/** Only the address of the form's editor names the form's id; the published one does not. */
function idIn(url: string): string {
  const id = /\/forms\/d\/([A-Za-z0-9_-]+)/.exec(url)?.[1];
  if (id === undefined || id === 'e') throw new GoogleError('Invalid argument: url');
  return id;
}

/** developers.google.com/apps-script/reference/forms/form-app */
export function formApp(execution: Execution): object {
  return {
    DestinationType: { SPREADSHEET: 'SPREADSHEET' },
    ...methods(execution, 'FormApp', FORMS, {
      create: (title: string) => formView(execution, create(execution, title)),
      openByUrl: (url: string) => formView(execution, open(execution, idIn(url))),
    }),
  };
}

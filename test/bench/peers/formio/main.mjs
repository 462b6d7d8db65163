// The questions of stages 1 and 2 in Form.io, as a wizard with a panel for each page.
import { Formio } from '@formio/js';
import '@formio/js/dist/formio.form.min.css';
import pages from '../node_modules/.cache/pages/questions.json';

const component = ({ name, kind, title, help, options }) => ({
  key: name,
  label: title,
  description: help,
  type: { text: 'textfield', long: 'textarea', one: 'radio', some: 'selectboxes' }[kind],
  ...(options.length > 0 ? { values: options.map(({ value, text }) => ({ value, label: text })) } : {}),
});
Formio.createForm(document.getElementById('root'), {
  display: 'wizard',
  components: pages.map(({ title, questions }, at) => ({
    type: 'panel',
    key: `page${at}`,
    title,
    components: questions.map(component),
  })),
});

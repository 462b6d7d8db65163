// The questions of stages 1 and 2 in SurveyJS, a page at a time, as its own guide sets it up.
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { Model } from 'survey-core';
import 'survey-core/survey-core.min.css';
import { Survey } from 'survey-react-ui';
import pages from '../node_modules/.cache/pages/questions.json';

const types = { text: 'text', long: 'comment', one: 'radiogroup', some: 'checkbox' };
const model = new Model({
  showQuestionNumbers: false,
  pages: pages.map(({ title, questions }) => ({
    title,
    elements: questions.map(({ name, kind, title: text, help, options }) => ({
      type: types[kind],
      name,
      title: text,
      description: help,
      ...(options.length > 0 ? { choices: options } : {}),
    })),
  })),
});
createRoot(document.getElementById('root')).render(createElement(Survey, { model }));

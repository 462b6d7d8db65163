import { BuilderElement, FileChild, type Paragraph } from 'docx';

function valued(name: string, value: string): BuilderElement<{ val: string }> {
  return new BuilderElement({ name, attributes: { val: { key: 'w:val', value } } });
}

/** Puts a paragraph in a content control whose tag is the clause's id, so that a clause can be found again after editing. */
export function inControl(paragraph: Paragraph, id: string): FileChild {
  const control = new FileChild('w:sdt');
  const properties = [valued('w:alias', `Klausul ${id}`), valued('w:tag', id)];
  control.addChildElement(new BuilderElement({ name: 'w:sdtPr', children: properties }));
  control.addChildElement(new BuilderElement({ name: 'w:sdtContent', children: [paragraph] }));
  return control;
}

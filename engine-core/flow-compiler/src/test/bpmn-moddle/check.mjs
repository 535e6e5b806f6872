// Reads BPMN files with bpmn-moddle: node check.mjs FILE.bpmn ...
// Fails on a warning, on an element without a shape or an edge, and on a shape that stands for nothing.
import { readFile } from 'node:fs/promises';
import { BpmnModdle } from 'bpmn-moddle';

async function problemsOf(file) {
  const { rootElement, warnings } = await new BpmnModdle().fromXML(await readFile(file, 'utf8'));
  const problems = warnings.map((warning) => `warning: ${warning.message}`);
  const drawn = new Set();
  for (const part of rootElement.diagrams.flatMap((diagram) => diagram.plane.planeElement)) {
    if (!part.bpmnElement) {
      problems.push(`${part.id} stands for nothing`);
    } else {
      drawn.add(part.bpmnElement.id);
    }
  }
  const elements = rootElement.rootElements.flatMap((process) => [...process.flowElements, ...(process.artifacts ?? [])]);
  if (elements.length === 0) {
    problems.push('no elements');
  }
  for (const element of elements) {
    if (!drawn.has(element.id)) {
      problems.push(`${element.id} is not drawn`);
    }
  }
  return { problems, elements: elements.length };
}

const files = process.argv.slice(2);
if (files.length === 0) {
  console.error('usage: node check.mjs FILE.bpmn ...');
  process.exit(2);
}
let failed = false;
for (const file of files) {
  const { problems, elements } = await problemsOf(file).catch((error) => ({ problems: [error.message], elements: 0 }));
  failed ||= problems.length > 0;
  problems.forEach((problem) => console.error(`${file}: ${problem}`));
  console.log(`${file}: ${elements} elements, ${problems.length} problems`);
}
process.exit(failed ? 1 : 0);

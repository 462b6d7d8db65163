/** The order of test files: those known to take longest first, so that no worker sits alone with one at the end. */
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const slow = [
  'e2e/exchange',
  'e2e/offline',
  'e2e/trouble',
  'e2e/workshop',
  'cases/document-outputs',
  'screens/every-page',
  'screens/print-kit',
];

const isSlow = (file: TestSpecification): boolean => slow.some((name) => file.moduleId.includes(`/test/${name}.`));

export class SlowFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const projects = [...new Set(sorted.map((file) => file.project.name))];
    return projects.flatMap((name) => {
      const own = sorted.filter((file) => file.project.name === name);
      return [...own.filter(isSlow), ...own.filter((file) => !isSlow(file))];
    });
  }
}

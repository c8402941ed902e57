export type ProblemKind =
  | 'missing-page'
  | 'missing-component'
  | 'missing-file'
  | 'bad-json'
  | 'wxml-syntax'
  | 'wxss-syntax'
  | 'wxss-local-file'
  | 'tab-bar'
  | 'package-too-big'

/** Something WeChat's own tools would refuse to upload. */
export interface Problem {
  kind: ProblemKind
  /** Path inside the package, with a line where there is one. */
  where: string
  says: string
}

/** Something WeChat's own tools build, and a developer should notice. */
export interface Note {
  kind: 'wxml-syntax' | 'unknown-tag' | 'unknown-event'
  where: string
  says: string
}

/** What to do about each kind. */
const remedies: Record<ProblemKind, string> = {
  'missing-page': 'add the files, or take the page out of app.json',
  'missing-component': 'add the files, or take the component out of usingComponents; npm components are built before',
  'missing-file': 'add the file, or correct the path: ./ and ../ go by the file it stands in, / by the package',
  'bad-json': 'WeChat reads plain JSON: no comments, no commas at the end',
  'wxml-syntax': 'correct the template at that line',
  'wxss-syntax': 'correct the style sheet at that line; Sass and Less are built before',
  'wxss-local-file': 'write the picture as a data address, or show it by <image>',
  'tab-bar': 'correct tabBar in app.json',
  'package-too-big': 'move pages into subpackages, or take out what is not used',
}

const mostShown = 50
const mostCharacters = 200

const short = (text: string): string => (text.length > mostCharacters ? `${text.slice(0, mostCharacters)}…` : text)

export const lineOf = ({ kind, where, says }: Problem | Note): string =>
  short(`${kind} ${where}: ${says.replace(/\s+/g, ' ')}`)

/** The program is refused: a line for each problem, and for each kind of them what to do. */
export class ClientBuildError extends Error {
  constructor(readonly problems: Problem[]) {
    const shown = problems.slice(0, mostShown).map((one) => `  ${lineOf(one)}`)
    if (problems.length > mostShown) shown.push(`  … and ${problems.length - mostShown} more`)
    const kinds = [...new Set(problems.map(({ kind }) => kind))]
    const todo = kinds.map((kind) => `  ${kind}: ${remedies[kind]}`)
    super(['the mini program cannot run:', ...shown, 'What to do:', ...todo].join('\n'))
    this.name = 'ClientBuildError'
  }
}

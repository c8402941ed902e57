export type ProblemKind =
  | 'missing-page'
  | 'missing-component'
  | 'missing-file'
  | 'bad-json'
  | 'wxml-syntax'
  | 'unknown-tag'
  | 'unknown-event'
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

export class ClientBuildError extends Error {
  constructor(readonly problems: Problem[]) {
    super(`the mini program cannot run:\n${problems.map((p) => `  ${p.kind} ${p.where}: ${p.says}`).join('\n')}`)
    this.name = 'ClientBuildError'
  }
}

/** What the process that builds tells the one that serves, through the one that started both. */
export interface BuildNews {
  /** The path of a site → the folder it is served from now. */
  readonly serve?: Readonly<Record<string, string>>
  /** Pages that are open look different now. */
  readonly changed?: true
}

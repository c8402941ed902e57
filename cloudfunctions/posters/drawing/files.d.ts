/** A file beside the function: the bundler copies it there, and answers with its name. */
declare module '*.ttf' {
  const path: string
  export default path
}
declare module '*.wasm' {
  const path: string
  export default path
}

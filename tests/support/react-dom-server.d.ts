/** The one function of it that tests use; React's own types are for another version. */
declare module 'react-dom/server' {
  export function renderToStaticMarkup(element: import('react').ReactElement): string
}

/** The part of react-dom 18 used here; the package ships no types. */
declare module 'react-dom/client' {
  export function createRoot(container: Element): { render(node: import('react').ReactNode): void }
}

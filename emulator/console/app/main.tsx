import '../look/variables.css'
import '../look/frame.css'
import '../look/controls.css'
import '../look/lists.css'
import '../look/messages.css'
import '../look/sections.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app'
import { CloudProvider } from './cloud-state'

const container = document.getElementById('console')
if (!container) throw new Error('the page has no place for the console')
createRoot(container).render(
  <StrictMode>
    <CloudProvider>
      <App />
    </CloudProvider>
  </StrictMode>,
)

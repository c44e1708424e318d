import { render } from 'preact'
import { t } from '../ui/i18n'
import { App } from './App'
import './welcome.css'

const program = (root: HTMLElement): void => {
  document.documentElement.lang = t('panelLanguage')
  document.title = t('welcomeTitle')
  render(<App />, root)
}

const root = document.getElementById('welcome')
if (root) program(root)

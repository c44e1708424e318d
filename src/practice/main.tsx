import { render } from 'preact'
import { t } from '../ui/i18n'
import { App } from './App'
import './practice.css'

const program = (root: HTMLElement): void => {
  document.documentElement.lang = t('panelLanguage')
  document.title = t('practiceTitle')
  render(<App />, root)
}

const root = document.getElementById('practice')
if (root) program(root)

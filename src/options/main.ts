import { startPage } from '../ui/page'
import { App } from './App'
import './options.css'

void startPage('options', 'optionsTitle', App)

import { createRoot } from 'react-dom/client';
import './design/styles';
import { App } from './app/App';
import { startLanguages } from './app/i18n/language';
import { listenForEscapes, stayAway } from './design/quick-exit';

if (!stayAway()) {
  listenForEscapes();
  void startLanguages().then(() => {
    const root = document.getElementById('root');
    if (root) createRoot(root).render(<App />);
  });
}

import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import { createRoot } from 'react-dom/client';
import { Explorer } from './explorer.tsx';
import './style.css';
import { welcome } from './tokens.ts';

const place = document.getElementById('explorer');
if (!place) throw new Error('The page has no place for the explorer');

createRoot(place).render(<Explorer welcome={await welcome()} />);

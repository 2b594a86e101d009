import "./page.css";
import "./tiles.css";
import "./predict.css";
import "./lab.css";
import "./player.css";
import "./compare.css";
import "./data.css";
import "./narrow.css";
